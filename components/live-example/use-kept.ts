import { type RefObject, useEffect, useRef, useState } from 'react';
import { usePaneOptions } from './pane-options';
import { isPart, type StripPart } from './strip';
import type { Variant } from './types';
import type { Code } from './use-code';

interface Pane {
  variant: Variant;
  code: Code;
  active: string;
  part: StripPart;
  /** The step in view; 0 where there are none. */
  step: number;
  pane: RefObject<HTMLElement | null>;
  /** @returns once the step is there */
  onStep: (step: number) => Promise<void>;
  onActive: (file: string) => void;
  onPart: (part: StripPart) => void;
}

/** What scrolls the code, while it can be edited and before. */
const scroller = '[data-scrolls]';

/** Tells the page what is worth keeping of a variant, and brings back what the page has kept. */
export function useKept({ variant, code, active, part, step, pane, ...on }: Pane): void {
  const { kept: all, onKeep } = usePaneOptions();
  const [scroll, setScroll] = useState(0);
  const mine = all?.variants[variant.name];
  const bringBack = useRef<() => Promise<void>>(undefined);
  bringBack.current = async () => {
    if (!mine) return;
    if (Object.keys(mine.edits).length > 0) code.bringBack(mine.edits);
    if (mine.step > 0) await on.onStep(mine.step);
    if (mine.active) on.onActive(mine.active);
    if (isPart(mine.part)) on.onPart(mine.part);
    setScroll(mine.scroll);
  };
  useEffect(() => {
    if (mine) void bringBack.current?.();
  }, [mine]);
  useScroll(pane, mine?.scroll ?? 0, setScroll);
  useEffect(
    () => onKeep?.(variant.name, { edits: code.edits, step, active, part, scroll }),
    [onKeep, variant.name, code.edits, step, active, part, scroll],
  );
}

/** @param start how far the editor is scrolled when it appears, in pixels */
function useScroll(
  pane: RefObject<HTMLElement | null>,
  start: number,
  onScroll: (pixels: number) => void,
): void {
  useEffect(() => {
    const { current } = pane;
    const onEnd = ({ target }: Event) => {
      if (target instanceof Element && target.matches(scroller)) onScroll(target.scrollTop);
    };
    current?.addEventListener('scrollend', onEnd, true);
    return () => current?.removeEventListener('scrollend', onEnd, true);
  }, [pane, onScroll]);
  useEffect(() => {
    const { current } = pane;
    if (!current || start === 0) return;
    const editors = new MutationObserver(() => {
      const editor = current.querySelector('.cm-editor')?.closest(scroller);
      // Before its first lines are measured it has no height to scroll.
      if (!editor || editor.scrollHeight <= editor.clientHeight) return;
      editors.disconnect();
      editor.scrollTop = start;
    });
    editors.observe(current, { childList: true, subtree: true });
    return () => editors.disconnect();
  }, [pane, start]);
}
