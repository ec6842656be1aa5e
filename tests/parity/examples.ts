/** The examples as the files of an app, as the catalog lays them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { exampleBySlug, loadExamples } from '../../catalog';
import type { Mutation, Step } from '../../examples/app';

/** Text by absolute path in the app, such as `/app/page.tsx`. */
export type AppFiles = Record<string, string>;

/** What each example's `spec.ts` exports. */
export interface Spec {
  /** By variant. */
  steps: Record<string, Step[]>;
  mutations: Mutation[];
}

export const specOf = (slug: string): Promise<Spec> => import(`../../examples/${slug}/spec`);

/** Read once: what is edited while tests run is for the next run, and each test asks. */
let examples: ReturnType<typeof loadExamples> | undefined;

/** @throws {Error} naming the variants there are, where the example has no such one */
export function variantFiles(slug: string, variant: string): AppFiles {
  examples ??= loadExamples();
  const { variants } = exampleBySlug({ examples }, slug);
  const found = variants.find(({ name }) => name === variant);
  if (found) return { ...found.files };
  throw new Error(
    `${slug} has no variant "${variant}"; it has ${variants.map(({ name }) => name).join(', ')}`,
  );
}

/** @returns the folder names of all examples that have a spec */
export const allWithSpec = (): string[] =>
  loadExamples()
    .map(({ slug }) => slug)
    .filter((slug) => existsSync(join('examples', slug, 'spec.ts')));
