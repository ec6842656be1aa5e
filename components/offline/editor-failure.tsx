import styles from './offline.module.css';

/** The code can be read, and not changed. */
export const EditorFailure = ({ reason }: { reason: string }) => (
  <p role="status" className={styles.editorFailure}>
    The editor could not be loaded: {reason}. It will load when the network is back.
  </p>
);
