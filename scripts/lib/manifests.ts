/** The project's own manifests: package.json, and those of the packages that are developed in it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  workspaces?: string[];
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const read = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** @returns the names of all packages that they ask for, sorted, each once */
export function namedPackages(): string[] {
  const manifests = (read('.').workspaces ?? []).map(read);
  const names = manifests.flatMap(({ dependencies = {}, devDependencies = {} }) => [
    ...Object.keys(dependencies),
    ...Object.keys(devDependencies),
  ]);
  return [...new Set(names)].sort();
}
