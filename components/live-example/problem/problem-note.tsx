import type { Files, Problem } from 'next-sandbox';
import { useState } from 'react';
import type { CursorPlace } from '../editor/place';
import { isOfSandbox } from '../sandbox/unloaded-in';
import { codeFrame, frameText } from './code-frame';
import styles from './problem.module.css';

const stages: Record<Problem['stage'], string> = {
  build: 'This does not compile',
  server: 'The server half failed',
  client: 'The client half failed',
};

function titleOf({ message, stage, only, aside }: Props['problem']): string {
  if (isOfSandbox({ message })) return 'The sandbox did not load';
  if (aside && only?.length) return `${listed(only)} ${stage === 'build' ? 'does not compile' : 'fails'}`;
  return stages[stage];
}

/** Paths in words: the first, and how many more there are. */
const listed = ([first, ...more]: string[]) =>
  more.length > 0 ? `${first} (and ${more.length} more)` : `${first}`;

/** What the preview shows beside a problem. */
export type Shown = 'this' | 'earlier' | 'none';

const shownWords: Record<Shown, string> = {
  this: 'Your edits are kept. The preview shows what this version displayed before the error.',
  earlier: 'Your edits are kept. The preview still shows the last version that worked.',
  none: 'Your edits are kept. No version has run yet.',
};

const keptAside = 'Your edits are kept. The preview shows this version, and the rest of the app works.';
const keptHere = 'Your edits are kept. The other routes of the app work.';

function whatIsShown({ only, aside }: Props['problem'], shown: Shown): string {
  if (aside) return keptAside;
  return only && shown === 'this' ? keptHere : shownWords[shown];
}

interface Props {
  /** `aside`: the page on screen runs, another route does not. */
  problem: Problem & { aside?: true };
  /** As the reader sees them now. */
  files: Files;
  shown: Shown;
  onGoTo?: (place: CursorPlace) => void;
}

/** What is wrong, where, and what to do, in the error format of the project; folded, it is one line. */
export function ProblemNote({ problem, files, shown, onGoTo }: Props) {
  const fix = fixOf(problem);
  const [isOpen, setIsOpen] = useState(!problem.aside);
  return (
    <div role="alert" className={styles.problem} data-folded={isOpen ? undefined : ''}>
      <p className={styles.row}>
        <strong>{titleOf(problem)}</strong>
        <code>{placeText(problem)}</code>
        <GoToButton problem={problem} files={files} onGoTo={onGoTo} />
        <button
          type="button"
          className={styles.button}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? 'Hide details' : 'Details'}
        </button>
      </p>
      {isOpen && (
        <>
          <pre>{problem.message}</pre>
          {fix && <pre>fix: {fix}</pre>}
          <Frame problem={problem} files={files} />
          <p>{whatIsShown(problem, shown)}</p>
        </>
      )}
    </div>
  );
}

/** What the note says of the preview itself is not said twice; that mistakes are to be corrected is no news. */
function fixOf({ fix }: Problem): string | undefined {
  const rest = fix?.replace(/; the preview keeps the last version that ran$/, '');
  return rest === 'correct the syntax' ? undefined : rest;
}

const placeText = ({ file, line, column }: Problem) =>
  [file?.slice(1), line, column].filter((part) => part !== undefined).join(':');

/** The app may name any file, also one that every object has, such as `constructor`. */
const codeOf = (files: Files, file = ''): string | undefined =>
  Object.hasOwn(files, file) ? files[file] : undefined;

function Frame({ problem: { file, line, column }, files }: Pick<Props, 'problem' | 'files'>) {
  const source = codeOf(files, file);
  const frame = source !== undefined && line !== undefined && codeFrame(source, line, column);
  return frame ? <pre className={styles.frame}>{frameText(frame)}</pre> : null;
}

function GoToButton({ problem, files, onGoTo }: Pick<Props, 'problem' | 'files' | 'onGoTo'>) {
  const { file, line, column } = problem;
  if (!onGoTo || file === undefined || line === undefined || codeOf(files, file) === undefined) return null;
  return (
    <button
      type="button"
      className={styles.button}
      onClick={() => onGoTo({ file, line, column, asked: performance.now() })}
    >
      Go to line {line}
    </button>
  );
}
