'use client';

import { useEffect, useReducer, useRef, useState } from 'react';
import { readKept } from './kept';
import { openedBy, openingOf, ownOpening } from './opening';
import { isFromLink, type Origin, type Start, sameOrigin } from './origin';
import { hashOf, pack } from './share';
import { change, type Workspace } from './workspace';

/**
 * The files on the reader's desk, and what the address has to say about them: it is read when the page opens
 * and when its hash changes, and written only when the reader presses a button.
 *
 * @param starts the starter first; it is what the page shows until the address is read
 */
export function useWorkspace(starts: [Start, ...Start[]]) {
  const [workspace, dispatch] = useReducer(change, starts[0], desk);
  const [problem, setProblem] = useState<string>();
  const latest = useRef(workspace);
  latest.current = workspace;

  useEffect(() => {
    const kept = () => [readKept('own'), readKept('link')].filter((each) => each !== undefined);
    const openAddress = (fallBack: boolean) => {
      const opened = openedBy(location, starts, kept());
      setProblem(opened && 'problem' in opened ? opened.problem : undefined);
      const opening =
        opened && 'opening' in opened ? opened.opening : fallBack && ownOpening(starts, readKept('own'));
      const isOpen = opening && sameOrigin(opening.from, latest.current.from);
      if (opening && (fallBack || !isOpen)) {
        dispatch({ type: 'open', ...opening, said: fallBack ? undefined : 'Opened the link’s files.' });
      }
    };
    const onHash = () => openAddress(false);
    openAddress(true);
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  }, [starts]);

  const startFrom = (start: Start) => {
    setProblem(undefined);
    writeAddress({ start: start.id });
    dispatch({ type: 'open', ...openingOf(start), isTheirs: true, said: `Opened ${start.title}.` });
  };
  const undo = () => {
    const { from } = change(workspace, { type: 'undo' });
    if (!sameOrigin(from, workspace.from)) writeAddress(from);
    dispatch({ type: 'undo' });
  };
  /** Puts the files into the address. */
  const share = () => {
    const packed = pack(workspace.files);
    writeAddress({ packed });
    dispatch({ type: 'share', packed });
    setProblem(undefined);
  };
  return { workspace, dispatch, problem, startFrom, undo, share };
}

const desk = (start: Start): Workspace => ({ ...openingOf(start), opened: 0, revision: 0 });

/** A reload then opens the same files; own work needs no more than the address of the page. */
function writeAddress(from: Origin): void {
  const hash = isFromLink(from) ? hashOf(from.packed) : '';
  history.replaceState(null, '', location.pathname + hash);
}
