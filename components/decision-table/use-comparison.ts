import { useCallback, useEffect, useRef, useState } from 'react';
import type { DecisionRow } from '../data';
import { choose } from './compare';
import type { ChangeView, View } from './view';

/** The id of the button that puts a row into the comparison. */
export const compareButtonId = (row: string) => `compare:${row}`;

export const comparisonId = 'compared-use-cases';

/**
 * The rows put side by side, and where the focus goes when that begins and ends.
 * @param isReady whether the panel that shows them has come
 */
export function useComparison(
  rows: readonly DecisionRow[],
  view: View,
  change: ChangeView,
  isReady: boolean,
) {
  const compared = view.compared.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  const ids = compared.map(({ id }) => id).join(' ');
  const isOpen = compared.length === 2 && isReady;
  const [isRefused, setRefused] = useState(false);
  const opener = useOpener(isOpen, compared.length);

  const latest = useRef(ids);
  useEffect(() => {
    latest.current = ids;
    setRefused(false);
  }, [ids]);

  const toggle = useCallback(
    (id: string) => {
      const choice = choose(latest.current.split(' ').filter(Boolean), id);
      setRefused(choice.isRefused);
      if (choice.isRefused) return;
      opener.current = id;
      change({ compared: choice.compared });
    },
    [change, opener],
  );
  const close = () => {
    opener.current ??= compared.at(-1)?.id ?? null;
    change({ compared: [] });
  };
  return { compared, isOpen, isRefused, toggle, close };
}

/**
 * Moves the focus to the comparison when a reader opens it, and back to the row it was opened from. Nobody has
 * opened the one that an address asks for, so it leaves the focus alone.
 */
function useOpener(isOpen: boolean, count: number) {
  const opener = useRef<string | null>(null);
  useEffect(() => {
    if (opener.current === null || (count === 2 && !isOpen)) return;
    const target = document.getElementById(isOpen ? comparisonId : compareButtonId(opener.current));
    // Where the panel or the hint had the focus, it has gone with them.
    if (isOpen || document.activeElement === document.body) target?.focus();
  }, [isOpen, count]);
  return opener;
}
