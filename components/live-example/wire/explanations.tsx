'use client';

import {
  type ReactNode,
  type SyntheticEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import styles from './explanations.module.css';

interface Shown {
  words: string;
  /** What they explain. */
  of: Element;
}

/**
 * Shows what `data-explained` of anything within says: on hover, on focus, and on a tap. Escape takes it away. One
 * for a whole list, as a payload may have hundreds of things to explain.
 */
export function Explanations({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<Shown>();
  const tip = useRef<HTMLDivElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const element = tip.current;
    if (!element || !shown) return;
    element.showPopover?.();
    placeBelow(element, shown.of.getBoundingClientRect());
    shown.of.setAttribute('aria-describedby', id);
    return () => {
      shown.of.removeAttribute('aria-describedby');
      if (element.matches(':popover-open')) element.hidePopover();
    };
  }, [shown, id]);
  const hide = () => setShown(undefined);
  // Whoever goes on by keys brings the next thing into view: the list scrolls, below a pointer that rests.
  const hasFocus = () => shown?.of.contains(document.activeElement) === true;
  const onScroll = () => {
    if (shown && tip.current && hasFocus()) placeBelow(tip.current, shown.of.getBoundingClientRect());
    else hide();
  };
  const show = ({ target, type }: SyntheticEvent) => {
    if (!(target instanceof Element) || tip.current?.contains(target)) return;
    const of = target.closest('[data-explained]');
    const words = of?.getAttribute('data-explained');
    if (!words && type === 'pointerover' && hasFocus()) return;
    setShown((before) => (before?.of === of && words ? before : of && words ? { words, of } : undefined));
  };
  // With the pointer on something the focus may be anywhere.
  useEffect(() => {
    if (!shown) return;
    const onKeyDown = ({ key }: KeyboardEvent) => key === 'Escape' && setShown(undefined);
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [shown]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing to press here, the events come from what is within
    // biome-ignore lint/a11y/useKeyWithClickEvents: the focus does for the keyboard what a tap does
    <div
      className={styles.within}
      onPointerOver={show}
      onPointerLeave={hide}
      onFocus={show}
      onBlur={hide}
      onClick={show}
      onScrollCapture={onScroll}
    >
      {children}
      <div ref={tip} id={id} popover="manual" role="tooltip" className={styles.tip}>
        {shown?.words}
      </div>
    </div>
  );
}

const margin = 8;

/** Below what it explains, or above where there is no room; a pointer reaches it without crossing anything else. */
function placeBelow(tip: HTMLElement, of: DOMRect) {
  const { width, height } = tip.getBoundingClientRect();
  const left = Math.min(of.left, window.innerWidth - width - margin);
  const hasRoom = of.bottom + height + margin <= window.innerHeight;
  tip.style.left = `${Math.max(left, margin)}px`;
  tip.style.top = `${hasRoom ? of.bottom : Math.max(of.top - height, margin)}px`;
}
