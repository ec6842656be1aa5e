import styles from './code.module.css';
import type { CodeLine } from './types';

/** Highlighted code that needs no JavaScript. */
export function StaticCode({ lines }: { lines: CodeLine[] }) {
  return (
    <pre className={styles.static}>
      <code>
        {withNewlines(lines).map(([text, colour], index) => {
          const style = colour ? { color: `var(--code-token-${colour})` } : undefined;
          const key = `${index}`; // static text: tokens never move
          return (
            <span key={key} style={style}>
              {text}
            </span>
          );
        })}
      </code>
    </pre>
  );
}

function withNewlines(lines: CodeLine[]): CodeLine {
  return lines.flatMap((line): CodeLine => [...line, ['\n', '']]);
}
