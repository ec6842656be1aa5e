/** One mistake in contributed content, at its place in the file. Lines and columns count from 1. */
export interface Problem {
  file: string;
  line: number;
  column: number;
  /** Which key is at fault, such as `verdict` or `stances[0].source`. */
  path: string;
  got: string;
  allowed?: string;
  fix: string;
}

/** The one error format: where, what, allowed values, next step. */
export function formatProblem({ file, line, column, path, got, allowed, fix }: Problem): string {
  const values = allowed ? `; allowed: ${allowed}` : '';
  return [`${file}:${line}:${column}  ${path}`.trimEnd(), `  got ${got}${values}`, `  fix: ${fix}`].join(
    '\n',
  );
}

/** All mistakes found in the content; the message lists them in the order of files and lines. */
export class CatalogError extends Error {
  override readonly name = 'CatalogError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const sorted = [...problems].sort(
      (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
    );
    super(sorted.map(formatProblem).join('\n\n'));
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
