import { isMarked, type LineRange } from './line-range';
import type { CodeLine } from './types';

interface Props {
  lines: CodeLine[];
  marked?: readonly LineRange[];
  /** Each line is an element of its own, which can move. */
  isByLine?: boolean;
  /** How many lines to number, where they are numbered: by the style sheet, so that numbers are no part of the text. */
  numbered?: number;
}

/** Highlighted code that needs no JavaScript. */
export function StaticCode({ lines, marked = [], isByLine = false, numbered = 0 }: Props) {
  const isWhole = marked.length === 0 && !isByLine;
  const parts = isWhole ? [withNewlines(lines)] : lines.map((line) => withNewlines([line]));
  return (
    <pre data-numbers={numbered > 0 ? numbersTo(numbered) : undefined}>
      <code>
        {parts.map((tokens, index) => {
          const key = `${index}`; // static text: lines never move
          const isOne = isMarked(marked, index + 1);
          return <Tokens key={key} tokens={tokens} isMarked={isOne} isLine={isByLine} />;
        })}
      </code>
    </pre>
  );
}

interface TokensProps {
  tokens: CodeLine;
  isMarked: boolean;
  isLine: boolean;
}

function Tokens({ tokens, isMarked: isLineMarked, isLine }: TokensProps) {
  const coloured = tokens.map(([text, colour], index) => {
    const style = colour ? { color: `var(--code-token-${colour})` } : undefined;
    const key = `${index}`; // static text: tokens never move
    return (
      <span key={key} style={style}>
        {text}
      </span>
    );
  });
  const mark = isLineMarked ? '' : undefined;
  return isLine || isLineMarked ? (
    <span data-line={isLine ? '' : undefined} data-marked={mark}>
      {coloured}
    </span>
  ) : (
    coloured
  );
}

function withNewlines(lines: CodeLine[]): CodeLine {
  return lines.flatMap((line): CodeLine => [...line, ['\n', '']]);
}

/** Nobody reads further before the editor is there. */
const mostNumbers = 2_000;

const numbersTo = (count: number) =>
  Array.from({ length: Math.min(count, mostNumbers) }, (_, index) => index + 1).join('\n');
