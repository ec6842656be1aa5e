import styles from './playground.module.css';

/** In place of the app, until it runs. */
export function StillRun({ isStarting }: { isStarting: boolean }) {
  return (
    <>
      <div className={styles.stage}>
        {isStarting ? (
          <p>Starting…</p>
        ) : (
          <p>
            <strong>Run</strong> compiles these files and starts both halves of the app in this tab: the
            server half in a worker, the page in a frame of its own, which reaches neither this site nor the
            network. After that, what you edit is taken in at once.
          </p>
        )}
      </div>
      <section className={styles.quiet} aria-label="Wire: Playground">
        <p>Nothing sent yet. Once the app runs, every request and its answer is listed here.</p>
      </section>
    </>
  );
}
