/** The examples as the files of an app: one variant laid over `shared/`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Text by absolute path in the app, such as `/app/page.tsx`. */
export type AppFiles = Record<string, string>;

const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [];

export function variantFiles(slug: string, variant: string): AppFiles {
  const layers = ['shared', variant].map((layer) => join('examples', slug, layer));
  const entries = layers.flatMap((layer) =>
    filesIn(layer).map((file) => [
      `/${relative(layer, file).split(sep).join('/')}`,
      readFileSync(file, 'utf8'),
    ]),
  );
  return Object.fromEntries(entries);
}

/** @returns the folder names of all examples that have a spec */
export const examplesWithSpec = (): string[] =>
  readdirSync('examples').filter((slug) => existsSync(join('examples', slug, 'spec.ts')));
