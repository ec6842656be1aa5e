import { useCallback, useEffect, useRef, useState } from 'react';
import type { DecisionRow } from '../data';

const rowInAddress = () => window.location.hash.slice(1);

/**
 * The row that the address leads to. A browser finds it by itself, unless a filter hides it or the order has
 * changed since.
 * @param isMoved whether rows stand elsewhere than when the browser looked for the row
 * @returns `hidden`, the row while a filter hides it; `ask`, before that filter is taken away for its sake; and
 *   `forget`, when the reader goes on to something else
 */
export function useLinkedRow(rows: readonly DecisionRow[], shown: ReadonlySet<string>, isMoved: boolean) {
  const [linked, setLinked] = useState('');
  const isAsked = useRef(false);
  useEffect(() => {
    const read = () => setLinked(rowInAddress());
    read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);

  const isShown = shown.has(linked);
  useEffect(() => {
    if (!isShown || !(isMoved || isAsked.current)) return;
    const row = document.getElementById(linked);
    row?.scrollIntoView();
    if (isAsked.current) row?.focus({ preventScroll: true });
    isAsked.current = false;
  }, [linked, isShown, isMoved]);

  const ask = () => {
    isAsked.current = true;
  };
  const forget = useCallback(() => setLinked(''), []);
  return { hidden: isShown ? undefined : rows.find(({ id }) => id === linked), ask, forget };
}
