import type { Files, Problem } from '../../../sandbox/host/connect';
import type { Place } from '../editor/place';
import { codeFrame, frameText } from './code-frame';
import styles from './problem.module.css';

const stages: Record<Problem['stage'], string> = {
  build: 'This does not compile',
  server: 'The server half failed',
  client: 'The client half failed',
};

/** What the preview shows beside a problem. */
export type Shown = 'this' | 'earlier' | 'none';

const shownWords: Record<Shown, string> = {
  this: 'Your edits are kept. The preview shows this version as far as it got.',
  earlier: 'Your edits are kept. The preview shows the last version that ran.',
  none: 'Your edits are kept. No version has run yet.',
};

interface Props {
  problem: Problem;
  /** As the reader sees them now. */
  files: Files;
  shown: Shown;
  onGoTo?: (place: Place) => void;
  onRunAgain?: () => void;
}

/** What is wrong, where, and what to do, in the error format of the project. */
export function ProblemNote({ problem, files, shown, onGoTo, onRunAgain }: Props) {
  const { stage, message, fix } = problem;
  return (
    <div role="alert" className={styles.problem}>
      <strong>{stages[stage]}</strong>
      <pre>{[placeText(problem), message].filter(Boolean).join('  ')}</pre>
      <Frame problem={problem} files={files} />
      {fix && <pre>fix: {fix}</pre>}
      <p className={styles.row}>
        <GoToButton problem={problem} files={files} onGoTo={onGoTo} />
        {stage !== 'build' && onRunAgain && (
          <button type="button" className={styles.button} onClick={onRunAgain}>
            Run again
          </button>
        )}
        <span>{shownWords[shown]}</span>
      </p>
    </div>
  );
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
