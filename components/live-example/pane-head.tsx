import styles from './pane.module.css';

interface Props {
  label: string;
  statusLabel: string;
  isWaiting: boolean;
  /** Something keeps it from running that trying again does not help. */
  isBlocked: boolean;
  hasRun: boolean;
  onRun: () => void;
}

/** What runs, the button that runs it, and how that goes. */
export function PaneHead({ label, statusLabel, isWaiting, isBlocked, hasRun, onRun }: Props) {
  return (
    <header className={styles.head}>
      <p className={styles.heading}>{label}</p>
      <button
        type="button"
        className={styles.button}
        onClick={() => isWaiting || onRun()}
        // Not `disabled`: a button that vanishes under the keyboard takes the focus with it.
        aria-disabled={isWaiting || isBlocked}
        title={hasRun ? 'Restarts client and server, with empty memory and no cookies' : undefined}
        data-needs-script=""
      >
        {hasRun ? 'Run again' : 'Run'}
      </button>
      <span role="status" className={styles.status}>
        {statusLabel}
      </span>
    </header>
  );
}
