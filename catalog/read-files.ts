import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Files } from './entries';
import { CatalogError, type ContentProblem, wholeFile } from './problem';

const contentFolders = [
  'content',
  'data',
  'examples',
  'evidence/base',
  'evidence/experiments',
  'evidence/measurements',
  'evidence/recordings',
  'sandbox/tests/conformance/apps',
  'sandbox/tests/conformance/build-errors',
  'sandbox/tests/conformance/unseen',
];
const neverContent = new Set(['node_modules', 'out']);

interface Found {
  name: string;
  isLink: boolean;
  isFile: boolean;
}

function* filesIn(root: string, folder: string): Generator<Found> {
  for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
    if (entry.name.startsWith('.') || neverContent.has(entry.name)) continue;
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* filesIn(root, name);
    else yield { name, isLink: entry.isSymbolicLink(), isFile: entry.isFile() };
  }
}

const unreadable = (file: string, got: string, fix: string) => wholeFile(file, got, fix, 'missing-file');

/** @returns the text; undefined where an editor has taken the file away meanwhile */
function textOf(root: string, { name, isLink, isFile }: Found): string | ContentProblem | undefined {
  const place = path.join(root, name);
  const aim = isLink ? statSync(place, { throwIfNoEntry: false }) : undefined;
  if (isLink && !aim?.isFile()) {
    const got = aim ? 'a link to a folder' : 'a link to a file that is not there';
    return unreadable(name, got, 'put the file or folder itself here, or delete the link');
  }
  // Reading a pipe would wait for ever.
  if (!isLink && !isFile) return unreadable(name, 'neither a file nor a folder', 'delete it');
  try {
    return readFileSync(place, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    if (code === 'ENOENT') return undefined;
    return unreadable(
      name,
      `a file that cannot be read (${code})`,
      `allow yourself to read it: chmod u+r ${name}`,
    );
  }
}

/**
 * Reads the text of all content files below `root`, or of those in some folders, by their path from there.
 *
 * @throws {CatalogError} naming each that cannot be read
 */
export function readFiles(root: string, folders: readonly string[] = contentFolders): Files {
  const files = new Map<string, string>();
  const problems: ContentProblem[] = [];
  for (const folder of folders.filter((name) => existsSync(path.join(root, name)))) {
    if (!statSync(path.join(root, folder)).isDirectory()) {
      problems.push(unreadable(folder, 'a file', 'make it a folder'));
      continue;
    }
    for (const found of filesIn(root, folder)) {
      const text = textOf(root, found);
      if (typeof text === 'string') files.set(found.name, text);
      else if (text) problems.push(text);
    }
  }
  if (problems.length > 0) throw new CatalogError(problems);
  return files;
}

/** The paths of all files of a folder below `root`, without their text. */
export const pathsIn = (root: string, folder: string): ReadonlySet<string> =>
  new Set([...filesIn(root, folder)].map(({ name }) => name));
