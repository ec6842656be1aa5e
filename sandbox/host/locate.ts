import type { Problem } from '../protocol';

/** `new Function` puts two lines before the code (ECMAScript, CreateDynamicFunction). */
const linesBeforeCode = 2;

/** For each file whose code was moved about, the line each line of code came from. */
export type LineMaps = Record<string, { lines?: number[] }>;

/**
 * Reads the place in the reader's code out of an error's stack, where it names one.
 *
 * @param modules the code that ran, to lead back from moved lines
 */
export function locate(
  stage: Problem['stage'],
  stack: string,
  { message = firstLine(stack), modules = {} as LineMaps } = {},
): Problem {
  const loop = /A loop ran for more than .*? \((\/[^:)]+):(\d+)\)/.exec(message);
  if (loop) return { stage, message, file: loop[1], line: Number(loop[2]) };
  const place = /app:\/\/(\/[^\s:]+):(\d+):(\d+)/.exec(stack);
  if (!place) return { stage, message };
  const file = place[1] ?? '';
  const line = Number(place[2]) - linesBeforeCode;
  return { stage, message, file, line: modules[file]?.lines?.[line - 1] ?? line, column: Number(place[3]) };
}

function firstLine(stack: string): string {
  return stack.split('\n')[0] ?? stack;
}
