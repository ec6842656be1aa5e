import type { Files } from '../../sandbox/host/connect';
import { longestPath, mostCharacters, mostFiles } from './limits';

/** Files that may be opened, or in one sentence why they may not. */
export type Checked = { files: Files } | { problem: string };

/**
 * What is wrong with the path of a file; undefined where nothing is. The rules make every path good for a
 * file on disk as well, so that no download can write outside its folder.
 */
export function pathProblem(path: string): string | undefined {
  if (!path.startsWith('/')) return `a path starts with a slash, as in /app/page.tsx; got ${quoted(path)}`;
  if (path.length > longestPath) return `a path has at most ${longestPath} characters; got ${quoted(path)}`;
  const segments = path.slice(1).split('/');
  if (segments.includes('')) return `a path has no empty part and names a file; got ${quoted(path)}`;
  if (segments.some((segment) => segment === '.' || segment === '..')) {
    return `a path has no "." and no ".." in it; got ${quoted(path)}`;
  }
  if (/[\p{Cc}\\:*?"<>|]/u.test(path)) {
    return `a path has none of \\ : * ? " < > | and no control characters; got ${quoted(path)}`;
  }
  return undefined;
}

/** What keeps a new file from standing at a path, beside files that are there already. */
export function placeProblem(paths: readonly string[], path: string): string | undefined {
  const problem = pathProblem(path);
  if (problem) return problem;
  if (paths.includes(path)) return `${path} is there already`;
  const within = paths.find((other) => other.startsWith(`${path}/`));
  if (within) return `${path} is a folder: it holds ${within}`;
  const file = paths.find((other) => path.startsWith(`${other}/`));
  return file && `${file} is a file and cannot hold another`;
}

/** Takes nothing for granted: the value comes from a link, or from storage that anyone may have written to. */
export function checkFiles(value: unknown): Checked {
  if (!isRecord(value))
    return { problem: `"files" must be an object of paths and texts; got ${kind(value)}` };
  const entries = Object.entries(value);
  if (entries.length === 0) return { problem: 'there is no file in it' };
  if (entries.length > mostFiles) {
    return { problem: `it holds ${entries.length} files; the playground opens at most ${mostFiles}` };
  }
  const files: Files = {};
  for (const [path, code] of entries) {
    const problem = placeProblem(Object.keys(files), path);
    if (problem) return { problem };
    if (typeof code !== 'string')
      return { problem: `the text of ${path} must be a string; got ${kind(code)}` };
    files[path] = code;
  }
  return isTooLarge(files) ? { problem: tooLarge } : { files };
}

export const tooLarge = `it unpacks to more than ${(mostCharacters / 1_000_000).toFixed(0)} MB of text`;

const isTooLarge = (files: Files) => JSON.stringify({ files }).length > mostCharacters;

/** Why files could not be opened again, neither from a link nor from storage. */
export function filesProblem(files: Files): string | undefined {
  const checked = checkFiles(files);
  return 'problem' in checked ? checked.problem : undefined;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value's type, as a reader of JSON knows it. */
export function kind(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function quoted(path: string): string {
  return JSON.stringify(path.length > 60 ? `${path.slice(0, 60)}…` : path);
}
