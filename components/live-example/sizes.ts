import { useSyncExternalStore } from 'react';

/** What readers can drag, in percent of the pane: the code's width, and the height of the strip below. */
export const ranges = {
  split: { initial: 50, min: 25, max: 75 },
  strip: { initial: 32, min: 16, max: 60 },
};
export type SizeName = keyof typeof ranges;
type Sizes = Record<SizeName, number>;

const storageKey = 'live-example-sizes';
const initial: Sizes = { split: ranges.split.initial, strip: ranges.strip.initial };
const listeners = new Set<() => void>();
let kept: Sizes | undefined;

/** @returns the value within what the part may have */
export function within(name: SizeName, value: number): number {
  const { min, max } = ranges[name];
  return Math.min(max, Math.max(min, Math.round(value)));
}

/** @param text as kept by an earlier visit, or by anybody */
export function parseSizes(text: string | null): Sizes {
  try {
    const { split, strip } = JSON.parse(text ?? '');
    if (!Number.isFinite(split) || !Number.isFinite(strip)) return initial;
    return { split: within('split', split), strip: within('strip', strip) };
  } catch {
    return initial;
  }
}

function sizes(): Sizes {
  try {
    kept ??= parseSizes(localStorage.getItem(storageKey));
  } catch {
    kept ??= initial;
  }
  return kept;
}

/** Sets a size for all examples, and keeps it for the next visit. */
export function setSize(name: SizeName, value: number): void {
  kept = { ...sizes(), [name]: within(name, value) };
  for (const listener of listeners) listener();
  try {
    localStorage.setItem(storageKey, JSON.stringify(kept));
  } catch {
    // Without storage it holds until the page is left.
  }
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A size as the reader has dragged it, here or on an earlier visit. */
export const useSize = (name: SizeName): number =>
  useSyncExternalStore(
    subscribe,
    () => sizes()[name],
    () => initial[name],
  );
