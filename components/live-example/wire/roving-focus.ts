import type { KeyboardEvent } from 'react';

/** What in a list takes part, in the order of the page. */
export const stopsIn = (list: HTMLElement, selector: string): Element[] => [
  ...list.querySelectorAll(selector),
];

/** Moves the focus within a list that is one stop for Tab: arrows by one, Home and End to the ends. */
export function moveFocus(event: KeyboardEvent<HTMLElement>, selector: string): void {
  const stops = stopsIn(event.currentTarget, selector);
  const index = event.target instanceof Element ? stops.indexOf(event.target) : -1;
  const targets = new Map([
    ['ArrowDown', index + 1],
    ['ArrowUp', index - 1],
    ['Home', 0],
    ['End', stops.length - 1],
  ]);
  const target = stops[targets.get(event.key) ?? -1];
  if (index < 0 || !(target instanceof HTMLElement)) return;
  event.preventDefault(); // else the page would scroll
  target.focus();
}
