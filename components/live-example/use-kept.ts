import { type RefObject, useEffect, useRef, useState } from 'react';
import { usePaneOptions } from './pane-options';
import { isPart, type Part } from './strip';
import type { Variant } from './types';
import type { Code } from './use-code';

interface Pane {
  variant: Variant;
  code: Code;
  active: string;
  part: Part;
  pane: RefObject<HTMLElement | null>;
  onActive: (file: string) => void;
  onPart: (part: Part) => void;
}

/** What scrolls the code, while it can be edited and before. */
const scroller = '.cm-scroller, [id$="-code"]';

/** Tells the page what is worth keeping of a variant, and brings back what the page has kept. */
export function useKept({ variant, code, active, part, pane, onActive, onPart }: Pane): void {
  const { kept, onKeep } = usePaneOptions();
  const [scroll, setScroll] = useState(0);
  const mine = kept?.variants[variant.name];
  const bringBack = useRef<() => void>(undefined);
  bringBack.current = () => {
    if (!mine) return;
    if (Object.keys(mine.files).length > 0) code.bringBack(mine.files);
    if (mine.active) onActive(mine.active);
    if (isPart(mine.part)) onPart(mine.part);
    setScroll(mine.scroll);
  };
  useEffect(() => {
    if (mine) bringBack.current?.();
  }, [mine]);
  useScroll(pane, mine?.scroll ?? 0, setScroll);
  useEffect(
    () => onKeep?.(variant.name, { files: code.edited, active, part, scroll }),
    [onKeep, variant.name, code.edited, active, part, scroll],
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
      const editor = current.querySelector('.cm-scroller');
      // Before its first lines are measured it has no height to scroll.
      if (!editor || editor.scrollHeight <= editor.clientHeight) return;
      editors.disconnect();
      editor.scrollTop = start;
    });
    editors.observe(current, { childList: true, subtree: true });
    return () => editors.disconnect();
  }, [pane, start]);
}
