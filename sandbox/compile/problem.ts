import type { Problem } from '../protocol';
import type { ParsedModule } from './parse';

/** A mistake in the reader's code, with its place in the file as written. */
export class BuildError extends Error {
  readonly problem: Problem;

  constructor(problem: Omit<Problem, 'stage'>) {
    super(problem.message);
    this.problem = { stage: 'build', ...problem };
  }
}

/** Line (from 1) and column (from 1) of an offset in `text`. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/**
 * Lines of many offsets in one text, without counting from its start for each.
 *
 * @returns the line (from 1) of an offset
 */
export function linesOf(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** An error at an offset in the code, with the way client code takes to get there. */
export function at(
  { file, place }: ParsedModule,
  start: number,
  { message, fix, trail = [] }: { message: string; fix: string; trail?: string[] },
): BuildError {
  const way = trail.length > 0 ? ` (imported by ${trail.toReversed().join(', imported by ')})` : '';
  return new BuildError({ file, ...place(start), message: message + way, fix });
}
