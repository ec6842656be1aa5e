import type { Problem } from './protocol';

/** `new Function` puts two lines before the code (ECMAScript, CreateDynamicFunction). */
const linesBeforeCode = 2;

/** For each file whose code was moved about, the line each line of code came from. */
export type LineMaps = Record<string, { lines?: number[] }>;

/**
 * What a loop that was stopped says (`loop-budget.ts`). A stranger may say it too, many times over: from each place no more
 * is read than a path may be long.
 */
const placeOfLoop = /A loop ran for more than [\d.]{1,9} s without a pause \((\/[^:\n]{1,1000}):(\d{1,9})\)/;

/** Where a line of a stack leads; paths are no longer than those that are compiled. */
const placeInCode = /app:\/\/(\/[^\s:]{1,1000}):(\d{1,9}):(\d{1,9})/;

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
  const loop = placeOfLoop.exec(message);
  if (loop) return { stage, message, file: loop[1], line: Number(loop[2]) };
  const place = placeInCode.exec(stack);
  if (!place) return { stage, message };
  const file = place[1] ?? '';
  const line = Number(place[2]) - linesBeforeCode;
  return {
    stage,
    message,
    file,
    line: (Object.hasOwn(modules, file) ? modules[file] : undefined)?.lines?.[line - 1] ?? line,
    column: Number(place[3]),
  };
}

function firstLine(stack: string): string {
  return stack.split('\n')[0] ?? stack;
}
