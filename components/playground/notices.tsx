'use client';

import { useMemo } from 'react';
import { caseAppOf, caseAppTitle } from './case-apps';
import { DamagedEdits } from './damaged-edits';
import { hiddenInCode } from './hidden-in-code';
import { isFromLink, isOfStranger, type StartName } from './origin';
import styles from './playground.module.css';
import { isEdited, type Workspace } from './workspace';

interface Props {
  workspace: Workspace;
  starts: readonly StartName[];
  /** Why the address opened nothing. */
  linkProblem: string | undefined;
  /** Why the edits are not kept. */
  storageProblem: string | undefined;
  onUndo: () => void;
  onDiscard: () => void;
}

/** Where the files come from, what was last done to them, and what is wrong. */
export function Notices({ workspace, starts, linkProblem, storageProblem, onUndo, onDiscard }: Props) {
  const { last, files } = workspace;
  const places = useMemo(() => hiddenInCode(files), [files]);
  return (
    <div className={styles.notices}>
      <DamagedEdits />
      {[linkProblem && `${linkProblem} ${wayOn}`, storageProblem, hiddenWords(places)].map(
        (problem) =>
          problem && (
            <p key={problem} role="alert" className={styles.fault}>
              {problem}
            </p>
          ),
      )}
      <p>
        {originInWords(workspace, starts)}
        {isEdited(workspace) && (
          <>
            {' '}
            <button type="button" className={styles.button} onClick={onDiscard}>
              Discard my edits
            </button>
          </>
        )}
      </p>
      <p role="status">
        {last && (
          <>
            {last.said}{' '}
            <button type="button" className={styles.button} onClick={onUndo}>
              Undo
            </button>
          </>
        )}
      </p>
    </div>
  );
}

const hiddenWords = (places: string[]) =>
  places.length > 0 &&
  `Invisible characters, or characters that reverse text, are in ${places.join(', ')}: the code may do something else than it seems to.`;

const wayOn = 'Try again, or continue with the files below or with another start.';

function originInWords(workspace: Workspace, starts: readonly StartName[]): string {
  const { from } = workspace;
  const edits = isEdited(workspace) ? ', with your edits; this browser keeps them' : '';
  if (isFromLink(from) && !isOfStranger(from)) return `The link you copied opens these files${edits}.`;
  if (isFromLink(from))
    return `These files came from a link${edits}. Code from a link never runs by itself: read it, then press Run.`;
  const app = caseAppOf(from);
  if (app) return `${caseAppTitle(app)}${edits}.`;
  const start = starts.find(({ id }) => id === from.start);
  return `${start ? start.title : 'An example of this site'}${edits}.`;
}
