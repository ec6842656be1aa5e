import { useEffect, useState } from 'react';
import styles from './offline.module.css';

interface Props {
  text: string;
  /** Whether the same address may do better in a tab of its own. */
  opensElsewhere: boolean;
  onRetry?: () => void;
}

/** Why an example does not run, over its still result, and what to do. */
export function Obstacle({ text, opensElsewhere, onRetry }: Props) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    // A tab of its own has nothing around it that could be in the way.
    if (window.parent !== window) setAddress(location.href);
  }, []);
  const elsewhere = opensElsewhere ? address : undefined;
  return (
    <div role="alert" className={styles.obstacle}>
      <p>{text}</p>
      {(onRetry || elsewhere) && (
        <p className={styles.ways}>
          {onRetry && (
            <button type="button" className={styles.button} onClick={onRetry}>
              Try again
            </button>
          )}
          {elsewhere && (
            <a href={elsewhere} target="_blank" rel="noopener noreferrer">
              Open in a new tab
            </a>
          )}
        </p>
      )}
      {elsewhere && (
        <p className={styles.address}>
          Or copy the address: <code>{elsewhere}</code>
        </p>
      )}
    </div>
  );
}
