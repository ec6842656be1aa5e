'use client';

import pane from '../live-example/pane.module.css';
import styles from './playground.module.css';

interface Props {
  statusLabel: string;
  isRunning: boolean;
  onRun: () => void;
  onStop: () => void;
}

/** The only place from which code is started. */
export function RunBar({ statusLabel, isRunning, onRun, onStop }: Props) {
  return (
    <header className={pane.head}>
      <button type="button" className={styles.run} data-key="r" onClick={onRun}>
        Run
      </button>
      <button
        type="button"
        className={styles.button}
        // Not `disabled`: a button that vanishes under the keyboard takes the focus with it.
        aria-disabled={!isRunning}
        onClick={onStop}
      >
        Stop
      </button>
      <span role="status" className={pane.status}>
        {statusLabel}
      </span>
    </header>
  );
}
