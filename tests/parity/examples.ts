/** The examples as the files of an app: one variant laid over `shared/`, as the catalog lays it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { exampleBySlug, loadCatalog } from '../../catalog';

/** Text by absolute path in the app, such as `/app/page.tsx`. */
export type AppFiles = Record<string, string>;

/** @throws {Error} naming the variants there are, where the example has no such one */
export function variantFiles(slug: string, variant: string): AppFiles {
  const { variants } = exampleBySlug(loadCatalog(), slug);
  const found = variants.find(({ name }) => name === variant);
  if (found) return { ...found.files };
  throw new Error(
    `${slug} has no variant "${variant}"; it has ${variants.map(({ name }) => name).join(', ')}`,
  );
}

/** @returns the names of an example's variants */
export const variantNames = (slug: string): string[] =>
  exampleBySlug(loadCatalog(), slug).variants.map(({ name }) => name);

/** @returns the folder names of all examples that have a spec */
export const examplesWithSpec = (): string[] =>
  loadCatalog()
    .examples.map(({ slug }) => slug)
    .filter((slug) => existsSync(join('examples', slug, 'spec.ts')));
