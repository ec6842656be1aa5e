/** The examples as the files of an app, as the catalog lays them, and those that this run is about. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ExampleView, exampleBySlug, loadCatalog } from '../../catalog';
import type { Mutation, Step } from '../../examples/app';
import { changedExamples } from './passed';

/** Text by absolute path in the app, such as `/app/page.tsx`. */
export type AppFiles = Record<string, string>;

/** What each example's `spec.ts` exports. */
export interface Spec {
  /** By variant. */
  steps: Record<string, Step[]>;
  mutations: Mutation[];
}

export const specOf = (slug: string): Promise<Spec> => import(`../../examples/${slug}/spec`);

/** @throws {Error} naming the variants there are, where the example has no such one */
export function variantFiles(slug: string, variant: string): AppFiles {
  const { variants } = exampleBySlug(loadCatalog(), slug);
  const found = variants.find(({ name }) => name === variant);
  if (found) return { ...found.files };
  throw new Error(
    `${slug} has no variant "${variant}"; it has ${variants.map(({ name }) => name).join(', ')}`,
  );
}

/** Whether real Next.js takes part: `TARGETS=sandbox` leaves it out. */
export const wantsNext = process.env.TARGETS !== 'sandbox';

/** The modes of real Next.js by name; `MODES=default` leaves out the one that `create-next-app` no longer sets up. */
export const nextModes: Record<string, boolean> = {
  'Next.js with Cache Components': true,
  ...(process.env.MODES !== 'default' && { 'Next.js without Cache Components': false }),
};

let wanted: ExampleView[] | undefined;

/** Those that this run is about. Chosen once in each process: to know what has changed, all bundles are read. */
export function wantedExamples(): ExampleView[] {
  wanted ??= chooseExamples(loadCatalog().examples);
  return wanted;
}

/** Those that `EXAMPLES` names, by slug with commas between, or `all`; where it is not set, those that changed. */
function chooseExamples(examples: ExampleView[]): ExampleView[] {
  const { EXAMPLES = process.env.CI ? 'all' : undefined } = process.env;
  if (EXAMPLES === 'all') return examples;
  if (EXAMPLES === undefined) return changedExamples(examples);
  const named = new Set(EXAMPLES.split(','));
  return examples.filter(({ slug }) => named.has(slug));
}

const withSpec = (examples: ExampleView[]): string[] =>
  examples.map(({ slug }) => slug).filter((slug) => existsSync(join('examples', slug, 'spec.ts')));

/** @returns the folder names of all examples that have a spec */
export const allWithSpec = (): string[] => withSpec(loadCatalog().examples);

/** @returns the folder names of those that this run is about */
export const examplesWithSpec = (): string[] => withSpec(wantedExamples());
