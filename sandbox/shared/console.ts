import type { ConsoleLevel } from './protocol';
import { stackOf } from './stack';

const levels: ConsoleLevel[] = ['log', 'info', 'warn', 'error', 'debug'];
const longestLine = 10_000;
const { apply } = Reflect;

/** Sends what the reader's code logs to `report`, besides logging it in the browser's own console. */
export function captureConsole(report: (level: ConsoleLevel, text: string) => void): void {
  for (const level of levels) {
    const original = console[level];
    console[level] = (...values: unknown[]) => {
      apply(original, console, values);
      report(level, inLine(values));
    };
  }
}

/** @returns the values as one line, no longer than can be shown: what does not fit is not looked at */
function inLine(values: unknown[]): string {
  let line = '';
  for (let index = 0; index < values.length && line.length < longestLine; index += 1)
    line += (index > 0 ? ' ' : '') + inWords(values[index]);
  return line.slice(0, longestLine);
}

/** A browser logs whatever it is given; so nothing that a value does when it is looked at may reach the app. */
function inWords(value: unknown): string {
  if (typeof value === 'string') return value;
  try {
    return wordsOf(value);
  } catch {
    return tag(value);
  }
}

function wordsOf(value: unknown): string {
  if (value instanceof Error) {
    const text = stackOf(value);
    return 'digest' in value ? `${text} {\n  digest: '${value.digest}'\n}` : text;
  }
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

/** For what cannot be turned into text, and may throw again here. */
function tag(value: unknown): string {
  try {
    return Object.prototype.toString.call(value);
  } catch {
    return `[${typeof value}]`;
  }
}
