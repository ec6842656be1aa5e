import type { Code } from '../use-code';
import styles from './switches.module.css';

/** Goes back to the files as published; pressed once more, to what was edited. */
export function ResetCodeButton({ code: { isEdited, reset, restore } }: { code: Code }) {
  return (
    <p className={styles.reset}>
      <button
        type="button"
        className={styles.button}
        // Not `disabled`: a button that vanishes under the keyboard takes the focus with it.
        aria-disabled={!isEdited && !restore}
        onClick={isEdited ? reset : restore}
      >
        {restore ? 'Bring back my edits' : 'Reset code'}
      </button>
      <small>
        {restore
          ? 'Your edits are kept until the next reset.'
          : 'Puts every file back as published. The server keeps its data.'}
      </small>
    </p>
  );
}
