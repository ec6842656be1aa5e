import { clip } from '../../ui/in-words';

/** The line at fault with its neighbours, as compilers print it. */
export interface CodeFrame {
  lines: { number: number; text: string; isMarked: boolean }[];
  /** Spaces (and the tabs of the line itself) up to the fault; undefined where no column is known. */
  caretIndent?: string;
}

const around = 2;

/** Of one line, in characters: what is past them would not be in sight, and a line may hold all of an app. */
const longestLine = 500;

/**
 * @param line from 1
 * @param column from 1
 * @returns undefined where the source has no such line, as when the reader has deleted it since
 */
export function codeFrame(source: string, line: number, column?: number): CodeFrame | undefined {
  const all = source.split(/\r?\n/);
  const marked = all[line - 1];
  if (marked === undefined) return undefined;
  const from = Math.max(line - 1 - around, 0);
  const lines = all.slice(from, line + around).map((text, index) => {
    const number = from + index + 1;
    return { number, text: clip(text, longestLine), isMarked: number === line };
  });
  if (column === undefined || column > longestLine) return { lines };
  const before = marked.slice(0, Math.max(column - 1, 0));
  return { lines, caretIndent: before.replace(/[^\t]/g, ' ') };
}

/** The frame as plain text: numbers right-aligned, `>` before the line at fault, `^` below its column. */
export function frameText({ lines, caretIndent }: CodeFrame): string {
  const width = `${lines.at(-1)?.number ?? ''}`.length;
  return lines
    .flatMap(({ number, text, isMarked }) => {
      const row = `${isMarked ? '>' : ' '} ${`${number}`.padStart(width)} | ${text}`;
      const caret = `  ${' '.repeat(width)} | ${caretIndent}^`;
      return isMarked && caretIndent !== undefined ? [row, caret] : [row];
    })
    .join('\n');
}
