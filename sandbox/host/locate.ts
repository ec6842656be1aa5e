import type { Problem } from '../protocol';

/** `new Function` puts two lines before the code (ECMAScript, CreateDynamicFunction). */
const linesBeforeCode = 2;

/** Reads the place in the reader's code out of an error's stack, where it names one. */
export function locate(stage: Problem['stage'], stack: string, message = firstLine(stack)): Problem {
  const place = /app:\/\/(\/[^\s:)]+):(\d+):(\d+)/.exec(stack);
  if (!place) return { stage, message };
  return {
    stage,
    message,
    file: place[1],
    line: Number(place[2]) - linesBeforeCode,
    column: Number(place[3]),
  };
}

function firstLine(stack: string): string {
  return stack.split('\n')[0] ?? stack;
}
