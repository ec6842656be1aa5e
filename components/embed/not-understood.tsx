import { useEffect, useState } from 'react';
import styles from './embed.module.css';

interface Props {
  /** What the address asks for and is not understood, in words. */
  problems: readonly string[];
  /** Whether they are shown in a frame, too: an audience is not to read them. */
  isWanted: boolean;
}

/** Tells whoever writes an address what is wrong with it. */
export function NotUnderstood({ problems, isWanted }: Props) {
  const [isTop, setIsTop] = useState(false);
  const [isClosed, setIsClosed] = useState(false);
  useEffect(() => setIsTop(window.parent === window), []);
  if (problems.length === 0 || isClosed || !(isTop || isWanted)) return null;
  return (
    <div role="status" className={styles.problems}>
      <p>Parts of this address don’t work:</p>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      <button type="button" className={styles.button} onClick={() => setIsClosed(true)}>
        Close
      </button>
    </div>
  );
}
