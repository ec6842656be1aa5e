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

/** An error at an offset in the code, with the way client code takes to get there. */
export function at(
  { file, place }: ParsedModule,
  start: number,
  { message, fix, trail = [] }: { message: string; fix: string; trail?: string[] },
): BuildError {
  const way = trail.length > 0 ? ` (imported by ${trail.toReversed().join(', imported by ')})` : '';
  return new BuildError({ file, ...place(start), message: message + way, fix });
}
