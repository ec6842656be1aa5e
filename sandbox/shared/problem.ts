import type { Problem } from './protocol';

/** A mistake in the reader's code, with its place in the file as written. */
export class BuildError extends Error {
  readonly problem: Problem;

  /** @param isSyntax whether a parser refused the text, and its place may be where the parser noticed */
  constructor(
    problem: Omit<Problem, 'stage'>,
    readonly isSyntax = false,
  ) {
    super(problem.message);
    this.problem = { stage: 'build', ...problem };
  }
}

/** Line (from 1) and column (from 1) of an offset in `text`. */
export function positionOf(text: string, offset: number): { line: number; column: number } {
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

/** Whether a parser, or what follows imports, has run out of stack; engines say it in words of their own. */
export const isOutOfStack = (error: unknown): boolean =>
  error instanceof Error && /call stack|stack space|too much recursion/i.test(error.message);

/** The parsers descend into what is nested, and imports are followed the same way. */
export function tooDeep(file: string | undefined): BuildError {
  return new BuildError({
    ...(file !== undefined && { file, line: 1, column: 1 }),
    message: 'the code, or the chain of imports that leads here, is nested too deeply to compile',
    fix: 'move inner parts into their own variables, functions or components',
  });
}

/** A file that is being compiled. */
interface SourceFile {
  file: string;
  /** Line and column (both from 1) of an offset in the code, in the file as written. */
  positionAt(offset: number): { line: number; column: number };
}

/** An error at an offset in the code, with the way client code takes to get there. */
export function at(
  { file, positionAt }: SourceFile,
  start: number,
  { message, fix, importTrace = [] }: { message: string; fix: string; importTrace?: string[] },
): BuildError {
  const way =
    importTrace.length > 0 ? ` (imported by ${importTrace.toReversed().join(', imported by ')})` : '';
  return new BuildError({ file, ...positionAt(start), message: message + way, fix });
}
