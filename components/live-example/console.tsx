import styles from './live-example.module.css';
import type { LogLine } from './sandbox-state';

/** What the app logged, and what this sandbox wants to say about it. Absent while there is nothing. */
export function Console({ of, log, notices }: { of: string; log: LogLine[]; notices: string[] }) {
  if (log.length + notices.length === 0) return null;
  return (
    <section className={styles.console} aria-label={`Console: ${of}`}>
      <ol>
        {notices.map((text) => (
          <li key={text}>
            <span>sandbox</span> <code>{text}</code>
          </li>
        ))}
        {log.map(({ id, half, level, text }) => (
          <li key={id} data-level={level}>
            <span>{half}</span> <code>{text}</code>
          </li>
        ))}
      </ol>
    </section>
  );
}
