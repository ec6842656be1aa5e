import { useCallback, useEffect, useRef, useState } from 'react';
import { readSession, writeSession } from '../../embed/session';
import {
  type EmbedState,
  editsOf,
  hasEdits,
  type Known,
  readState,
  type VariantState,
} from '../../embed/state';
import { parts } from '../live-example/strip';
import type { Variant } from '../live-example/types';
import { compare } from '../live-example/use-view';
import type { Wishes } from './asked';
import type { Around } from './use-around';

/**
 * Keeps what a reader has changed in an embed: with the page around it, or else in the storage of the embed. It comes back when the
 * embed does.
 *
 * @param onView called with the view that was kept
 */
export function useKeptState(
  { isRead, id }: Wishes,
  all: Variant[],
  view: string,
  onView: (view: string) => void,
  { welcome, keep }: Around,
) {
  const [kept, setKept] = useState<EmbedState>();
  const now = useRef<EmbedState>({ query: '', view, variants: {} });
  /** As it was kept last; undefined until there is something to compare with. */
  const last = useRef<string>(undefined);
  const save = useCallback(
    (change: Partial<EmbedState>) => {
      now.current = { ...now.current, ...change };
      const text = JSON.stringify(now.current);
      if (last.current === undefined || text === last.current) return;
      last.current = text;
      if (!keep(now.current)) writeSession(nameOf(id), now.current);
    },
    [id, keep],
  );
  const onKeep = useCallback(
    (name: string, state: VariantState) => save({ variants: { ...now.current.variants, [name]: state } }),
    [save],
  );
  useEffect(() => save({ view }), [save, view]);
  useEffect(() => {
    if (!isRead || (welcome && welcome.state === undefined)) return;
    const state = readState(welcome ? welcome.state : readSession(nameOf(id)), knownOf(all));
    now.current.query = location.search;
    last.current ??= JSON.stringify(now.current);
    if (!state) return;
    // Also of variants that this address does not show.
    now.current.variants = { ...state.variants, ...now.current.variants };
    const shown = state.query === location.search ? state : editsOf(state);
    setKept(shown);
    if (shown.view) onView(shown.view);
  }, [isRead, id, all, welcome, onView]);
  return { kept, onKeep, hasEditsBack: kept !== undefined && hasEdits(kept) };
}

const nameOf = (id: string | undefined) =>
  `action-or-route ${location.pathname} ${id === undefined ? location.search : id}`;

const knownOf = (all: Variant[]): Known => ({
  variants: new Map(
    all.map(({ name, files, steps = [] }) => [name, { files: Object.keys(files), steps: steps.length }]),
  ),
  views: [...all.map(({ name }) => name), compare],
  parts,
});
