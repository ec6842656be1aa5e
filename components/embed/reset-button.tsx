import styles from './embed.module.css';

interface Props {
  /** The reader was here before, and finds the code as it was edited then. */
  hasEditsBack: boolean;
  /** Nothing has been done since the last reset that could be taken back with it. */
  canUndo: boolean;
  onReset: () => void;
  onUndo: () => void;
}

/** Code, server, wire and switches as the page opened them; the edits can be brought back. */
export function ResetEmbedButton({ hasEditsBack, canUndo, onReset, onUndo }: Props) {
  return (
    <>
      <span role="status" className={styles.said}>
        {hasEditsBack && 'Your edits are back ·'}
      </span>
      <button
        type="button"
        className={styles.button}
        aria-keyshortcuts="Control+Alt+0"
        title="Puts code, server, wire and options back to how this page opened them (Ctrl+Alt+0)"
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
