'use client';

import { type RefObject, useEffect, useRef } from 'react';
import { askedBy, isWritten, keysOfControls } from './shortcuts';

export interface Moves {
  /** Shows the next file, or the one before. */
  step: (by: 1 | -1) => void;
  editCode: () => void;
  toggleStrip: () => void;
}

/**
 * Keys for what is in an element, while the focus is in it: letters must not act anywhere else on a page (WCAG 2.1.4). A list
 * that is open has keys of its own.
 */
export function useShortcuts(element: RefObject<HTMLElement | null>, moves: Moves): void {
  const latest = useRef(moves);
  latest.current = moves;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const root = element.current;
      const { target } = event;
      if (!root || event.defaultPrevented || !(target instanceof Element)) return;
      if (!root.contains(target) || target.closest('dialog[open], [popover]')) return;
      const asked = askedBy(event, isWritten(target));
      if (asked === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      obey(asked, root, latest.current);
    };
    // Before the editor, which adds a line at Ctrl-Enter.
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [element]);
}

function obey(asked: string, root: HTMLElement, { step, editCode, toggleStrip }: Moves): void {
  if (keysOfControls.includes(asked)) root.querySelector<HTMLElement>(`[data-key="${asked}"]`)?.click();
  else if (asked === 'j') step(1);
  else if (asked === 'k') step(-1);
  else if (asked === 'e') editCode();
  else if (asked === 'w') toggleStrip();
  else root.querySelector<HTMLElement>('iframe[title*="Preview"]')?.focus();
}
