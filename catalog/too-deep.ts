/** Text that is nested deeper, or longer, than any parser here can follow. */
import type { Position } from './yaml-file';

/** What a recursive parser throws where its stack ends. */
export const isTooDeep = (error: unknown): boolean =>
  error instanceof RangeError && /call stack/i.test(error.message);

const opening = /[<{[(>*-]/g;

/** The line with the most brackets: the parser does not say where it gave up. */
export function deepestLine(text: string): Position {
  const counts = text.split('\n').map((line) => line.match(opening)?.length ?? 0);
  const most = counts.reduce((best, count, index) => (count > (counts[best] ?? 0) ? index : best), 0);
  return { line: most + 1, column: 1 };
}

/** In words, for any kind of file. */
export const tooDeepWords = {
  got: 'what is nested too deeply to be read',
  fix: 'nest less, or write it in parts',
} as const;
