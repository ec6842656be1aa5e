import type { Problem } from '../protocol';

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
