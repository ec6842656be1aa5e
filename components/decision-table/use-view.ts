import { useCallback, useEffect, useRef } from 'react';
import { useAddressFilter } from '../ui/use-address-filter';
import type { ChangeView, View } from './view';
import { viewInAddress } from './view-in-address';

/** The reader's view, kept in the address. `change` stays the same function, so that rows need not render again. */
export function useTableView(): readonly [View, ChangeView] {
  const [view, write] = useAddressFilter(viewInAddress);
  const latest = useRef({ view, write });
  useEffect(() => {
    latest.current = { view, write };
  });
  const change: ChangeView = useCallback((part, step = 'pushState') => {
    const next = { ...latest.current.view, ...part };
    latest.current.view = next;
    latest.current.write(next, step);
  }, []);
  return [view, change];
}
