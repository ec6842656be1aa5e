import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Files } from './entries';

const contentFolders = [
  'content',
  'data',
  'examples',
  'evidence/base',
  'evidence/experiments',
  'evidence/measurements',
  'evidence/recordings',
  'tests/conformance/apps',
  'tests/conformance/build-errors',
  'tests/conformance/unseen',
];
const neverContent = new Set(['node_modules', 'out']);

function* filesIn(root: string, folder: string): Generator<string> {
  for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
    if (entry.name.startsWith('.') || neverContent.has(entry.name)) continue;
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* filesIn(root, name);
    else yield name;
  }
}

/** Reads the text of all content files below `root`, or of those in some folders, by their path from there. */
export function readFiles(root: string, folders: readonly string[] = contentFolders): Files {
  const files = new Map<string, string>();
  for (const folder of folders.filter((name) => existsSync(path.join(root, name)))) {
    for (const name of filesIn(root, folder)) files.set(name, readFileSync(path.join(root, name), 'utf8'));
  }
  return files;
}

/** The paths of all files of a folder below `root`, without their text. */
export const pathsIn = (root: string, folder: string): ReadonlySet<string> => new Set(filesIn(root, folder));
