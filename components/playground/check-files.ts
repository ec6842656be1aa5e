import type { Files } from 'next-sandbox';
import { mostCharacters, mostFiles } from './limits';
import { placeProblem } from './path-rules';

/** Files that may be opened, or in one sentence why they may not. */
export type CheckedFiles = { files: Files } | { problem: string };

/** Takes nothing for granted: the value comes from a link, or from storage that anyone may have written to. */
export function checkFiles(value: unknown): CheckedFiles {
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
