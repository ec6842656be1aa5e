import { causesFirst } from './cause';
import type { RuleName } from './rules';

/** One mistake in contributed content, at its place in the file. Lines and columns count from 1. */
export interface ContentProblem {
  file: string;
  line: number;
  column: number;
  /** Which key is at fault, such as `verdict` or `stances[0].source`. */
  path: string;
  got: string;
  allowed?: string;
  fix: string;
  /** What it breaks; the shape of a record where it is not given. */
  rule?: RuleName | undefined;
  /** The record it is about, where one is named that does not exist, or exists and is not named. */
  missing?: MissingRecord;
}

/** A record that does not exist, and the one that is likely meant, where that is written. */
export interface MissingRecord {
  kind: string;
  name: string;
  meant?: { name: string; file: string; line: number; column: number } | undefined;
}

/** A problem of a file as a whole, at its first line. */
export const wholeFile = (file: string, got: string, fix: string, rule?: RuleName): ContentProblem => ({
  ...(rule && { rule }),
  file,
  line: 1,
  column: 1,
  path: '(file)',
  got,
  fix,
});

/** Longer than any word that a person writes. */
const longestWord = /[^\s,]{300,}/g;

/** JSON leaves the control characters above ASCII as they are: to a terminal, U+009B begins a command. */
const escaped = (character: string) =>
  character < ' '
    ? JSON.stringify(character).slice(1, -1)
    : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A name may hold an escape sequence for the terminal, and a word may have no end. */
const printable = (text: string) =>
  text
    .replace(/(?!\n)\p{Cc}/gu, escaped)
    // The host of the checks reads a line that begins so as a command.
    .replace(/\n(?=\s*(?:::|##\[))/g, escaped)
    .replace(longestWord, (word) => `${word.slice(0, 60)}…`);

/** The one error format: where, what, allowed values, next step. */
export function formatProblem({ file, line, column, path, got, allowed, fix }: ContentProblem): string {
  const values = allowed ? `; allowed: ${allowed}` : '';
  const name = file.replaceAll('\n', escaped);
  return [`${name}:${line}:${column}  ${path}`.trimEnd(), `  got ${got}${values}`, `  fix: ${fix}`]
    .map(printable)
    .join('\n');
}

/** More at a time than anybody corrects before checking again. */
export const mostShown = 10;

/** The first problems in words, and how many there are besides. They are in order already. */
export function problemsText(problems: readonly ContentProblem[], most = mostShown): string {
  const rest = problems.length - most;
  const more = `and ${rest} more, which may come from these; \`npm run check:content -- --all\` lists them`;
  return [...problems.slice(0, most).map(formatProblem), ...(rest > 0 ? [more] : [])].join('\n\n');
}

/** All mistakes found in the content, the likeliest cause first; the message tells at most ten. */
export class CatalogError extends Error {
  override readonly name = 'CatalogError';
  readonly problems: readonly ContentProblem[];

  /** @param most how many the message tells */
  constructor(problems: readonly ContentProblem[], most = mostShown) {
    const sorted = causesFirst(problems);
    super(problemsText(sorted, most));
    this.problems = sorted;
  }
}

/** `"a", "b"`: the values a contributor may choose from. */
export const listed = (values: Iterable<unknown>) => [...values].map((value) => `"${value}"`).join(', ');

const longestShown = 60;

const shownMap = (keys: string[]) => (keys.length === 0 ? 'an empty map' : `a map with ${listed(keys)}`);

/** A value as an error shows it. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return shownMap(Object.keys(value));
  if (typeof value !== 'string') return String(value);
  return JSON.stringify(value.length > longestShown ? `${value.slice(0, longestShown)}…` : value);
}

/** `claims[3].stances[0].says` is shown as `stances[0].says`: the line already says which claim. */
export function shownPath(keys: readonly PropertyKey[], prefix: number): string {
  const kept = keys.length > prefix ? keys.slice(prefix) : keys;
  return kept
    .map((name) => (typeof name === 'number' ? `[${name}]` : `.${String(name)}`))
    .join('')
    .replace(/^\./, '');
}
