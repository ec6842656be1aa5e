import styles from './code.module.css';
import { isMarked, type LineRange } from './line-range';
import type { CodeLine } from './types';

interface Props {
  lines: CodeLine[];
  marked?: readonly LineRange[];
}

/** Highlighted code that needs no JavaScript. */
export function StaticCode({ lines, marked = [] }: Props) {
  const parts = marked.length === 0 ? [withNewlines(lines)] : lines.map((line) => withNewlines([line]));
  return (
    <pre className={styles.static}>
      <code>
        {parts.map((tokens, index) => {
          const key = `${index}`; // static text: lines never move
          return <Tokens key={key} tokens={tokens} isMarked={isMarked(marked, index + 1)} />;
        })}
      </code>
    </pre>
  );
}

function Tokens({ tokens, isMarked: isLineMarked }: { tokens: CodeLine; isMarked: boolean }) {
  const coloured = tokens.map(([text, colour], index) => {
    const style = colour ? { color: `var(--code-token-${colour})` } : undefined;
    const key = `${index}`; // static text: tokens never move
    return (
      <span key={key} style={style}>
        {text}
      </span>
    );
  });
  return isLineMarked ? <span data-marked="">{coloured}</span> : coloured;
}

function withNewlines(lines: CodeLine[]): CodeLine {
  return lines.flatMap((line): CodeLine => [...line, ['\n', '']]);
}
