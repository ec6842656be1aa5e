import type { ReactNode } from 'react';
import type { LoggedExchange } from '../sandbox/sandbox-state';
import { HarButton } from './har/har-button';
import styles from './wire.module.css';

interface Props {
  /** Those that are shown. */
  exchanges: LoggedExchange[];
  isTimeline: boolean;
  onTimeline: (isTimeline: boolean) => void;
  onCompare: () => void;
  onClear: () => void;
  onCompose: () => void;
  /** What is said of the list before what can be done with it. */
  children: ReactNode;
}

/** What can be done with the list as a whole. */
export function WireBar({
  exchanges,
  isTimeline,
  onTimeline,
  onCompare,
  onClear,
  onCompose,
  children,
}: Props) {
  return (
    <div className={styles.bar}>
      {children}
      {/* These come with the requests: first, so that they move none of the others. */}
      {exchanges.length > 1 && (
        <button type="button" className={styles.button} onClick={onCompare}>
          Compare
        </button>
      )}
      {exchanges.length > 0 && <HarButton exchanges={exchanges}>Save all as HAR</HarButton>}
      <button
        type="button"
        className={styles.button}
        aria-pressed={isTimeline}
        onClick={() => onTimeline(!isTimeline)}
      >
        Timeline
      </button>
      <button type="button" className={styles.button} onClick={onCompose}>
        Call it as an outsider
      </button>
      <button type="button" className={styles.button} onClick={onClear}>
        Clear
      </button>
    </div>
  );
}
