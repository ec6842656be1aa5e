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
  useEffect(() => setAddress(location.href), []);
  return (
    <div role="alert" className={styles.obstacle}>
      <p>{text}</p>
      {onRetry && (
        <button type="button" className={styles.button} onClick={onRetry}>
          Try again
        </button>
      )}
      {opensElsewhere && address && (
        <p className={styles.address}>
          <a href={address} target="_blank" rel="noopener noreferrer">
            Open in a new tab
          </a>
          , or copy the address: <code>{address}</code>
        </p>
      )}
    </div>
  );
}
