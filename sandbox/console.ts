import type { ConsoleLevel } from './protocol';

const levels: ConsoleLevel[] = ['log', 'info', 'warn', 'error', 'debug'];
const longestLine = 10_000;

/** Sends what the reader's code logs to `report`, besides logging it in the browser's own console. */
export function captureConsole(report: (level: ConsoleLevel, text: string) => void): void {
  for (const level of levels) {
    const original = console[level].bind(console);
    console[level] = (...values: unknown[]) => {
      original(...values);
      report(level, values.map(inWords).join(' ').slice(0, longestLine));
    };
  }
}

function inWords(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) {
    const text = value.stack ?? `${value.name}: ${value.message}`;
    return 'digest' in value ? `${text} {\n  digest: '${value.digest}'\n}` : text;
  }
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
