import styles from './embed.module.css';

interface Props {
  /** Nothing has been done since the last reset that could be taken back with it. */
  canUndo: boolean;
  onReset: () => void;
  onUndo: () => void;
}

/** Code, server, wire and switches as the page opened them; the edits can be brought back. */
export function ResetButton({ canUndo, onReset, onUndo }: Props) {
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-keyshortcuts="Control+Alt+0"
        title="Code, server, wire and options as this page opened them (Ctrl+Alt+0)"
        onClick={onReset}
      >
        Reset
      </button>
      <span role="status" className={styles.said}>
        {canUndo && (
          <button type="button" className={styles.button} onClick={onUndo}>
            Bring back my edits
          </button>
        )}
      </span>
    </>
  );
}
