'use client';

import { useEffect, useReducer, useRef, useState } from 'react';
import { caseAppIn, caseAppOf, loadCaseApp } from './case-apps';
import { loadExamples } from './examples';
import { type KeptProject, readKept } from './kept';
import { type Address, askedCaseApp, asksForExample, openedBy, openingOf, ownOpening } from './opening';
import { isFromLink, isOfExample, type Origin, type Start, type StartName, sameOrigin } from './origin';
import { hashOf, pack } from './share';
import { change, type Workspace } from './workspace';

/**
 * The files on the reader's desk, and what the address has to say about them: it is read when the page opens
 * and when its hash changes, and written only when the reader presses a button.
 *
 * @param starter what the page shows until the address is read
 */
export function useWorkspace(starter: Start, examples: readonly StartName[]) {
  const [workspace, dispatch] = useReducer(change, starter, desk);
  const [problem, setProblem] = useState<string>();
  const latest = useRef(workspace);
  latest.current = workspace;

  useEffect(() => {
    const kept = () => [readKept('own'), readKept('link')].filter((each) => each !== undefined);
    const openAddress = async (fallBack: boolean) => {
      const own = fallBack ? readKept('own') : undefined;
      const starts = [starter, ...(await startsFor(location, own, examples))];
      const opened = openedBy(location, starts, kept());
      setProblem(opened && 'problem' in opened ? opened.problem : undefined);
      const opening = opened && 'opening' in opened ? opened.opening : fallBack && ownOpening(starts, own);
      const isOpen = opening && sameOrigin(opening.from, latest.current.from);
      if (opening && (fallBack || !isOpen)) {
        dispatch({ type: 'open', ...opening, said: fallBack ? undefined : 'Opened the link’s files.' });
      }
    };
    const open = (fallBack: boolean) =>
      void openAddress(fallBack).catch((error: unknown) => setProblem(inWords(error)));
    const onHash = () => open(false);
    open(true);
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  }, [starter, examples]);

  const startFrom = async (id: string) => {
    setProblem(undefined);
    const starts = await startsOf(id, starter, examples);
    const start = starts.find((each) => each.id === id);
    if (!start) return;
    writeAddress({ start: start.id });
    dispatch({ type: 'open', ...openingOf(start), isTheirs: true, said: `Opened ${start.title}.` });
  };
  const undo = () => {
    const { from, title } = change(workspace, { type: 'undo' });
    if (!sameOrigin(from, workspace.from)) writeAddress(from, title);
    dispatch({ type: 'undo' });
  };
  /** Puts the files into the address. */
  const share = () => {
    const packed = pack(workspace.files, workspace.title);
    writeAddress({ packed }, workspace.title);
    dispatch({ type: 'share', packed });
    setProblem(undefined);
  };
  const startOrReport = (id: string) =>
    void startFrom(id).catch((error: unknown) => setProblem(inWords(error)));
  return { workspace, dispatch, problem, startFrom: startOrReport, undo, share };
}

/** The apps that an address or the reader's own work needs; own work opens without them, too. */
async function startsFor(
  address: Address,
  own: KeptProject | undefined,
  names: readonly StartName[],
): Promise<readonly Start[]> {
  const asked = askedCaseApp(address);
  if (asked !== undefined) return inList(await loadCaseApp(asked));
  if (asksForExample(address)) return loadExamples(names);
  const app = own && caseAppOf(own.from);
  if (app) return loadCaseApp(app).then(inList, () => []);
  return own && isOfExample(own.from) ? loadExamples(names).catch(() => []) : [];
}

async function startsOf(
  id: string,
  starter: Start,
  examples: readonly StartName[],
): Promise<readonly Start[]> {
  if (id === starter.id) return [starter];
  const app = caseAppIn(id);
  return app === undefined ? loadExamples(examples) : inList(await loadCaseApp(app));
}

const inList = (start: Start | undefined): readonly Start[] => (start ? [start] : []);

const inWords = (error: unknown) =>
  `This can’t be opened right now: ${error instanceof Error ? error.message : String(error)}. Try again once you are online.`;

const desk = (start: Start): Workspace => ({ ...openingOf(start), opened: 0, revision: 0 });

/** A reload then opens the same files; own work needs no more than the address of the page. */
function writeAddress(from: Origin, title?: string): void {
  const hash = isFromLink(from) ? hashOf(from.packed, title) : '';
  history.replaceState(null, '', location.pathname + hash);
}
