import type { Problem } from '../../sandbox/host/connect';
import styles from './live-example.module.css';

const stages: Record<Problem['stage'], string> = {
  build: 'This does not compile',
  server: 'The server half failed',
  client: 'The client half failed',
};

/** What is wrong, where, and what to do; the last version that ran stays visible beside it. */
export function ProblemNote({ problem }: { problem: Problem }) {
  const { stage, file, line, column, message, fix } = problem;
  const place = [file?.slice(1), line, column].filter((part) => part !== undefined).join(':');
  return (
    <div role="alert" className={styles.problem}>
      <strong>{stages[stage]}</strong>
      <pre>
        {place && `${place}  `}
        {message}
        {fix && `\nfix: ${fix}`}
      </pre>
      <p>Your edits are kept. What you see is the last version that ran.</p>
    </div>
  );
}
