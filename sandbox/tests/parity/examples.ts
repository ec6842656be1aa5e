/**
 * The examples as they are handed in: these tests belong to the sandbox and know no catalog. `npm run parity` and
 * `npm run hostile` write them into a file, once for a run: what is edited meanwhile is for the next one.
 */
import { readFileSync } from 'node:fs';
import type { Mutation, Step } from '../../../examples/app';

/** Text by absolute path in the app, such as `/app/page.tsx`. */
export type AppFiles = Record<string, string>;

export interface Variant {
  name: string;
  files: Readonly<AppFiles>;
  /** It changes what every page of an app sees, so it cannot share one with other examples. */
  isApart: boolean;
}

export interface Example {
  slug: string;
  variants: readonly Variant[];
  /** Path of the module with its steps, from the root; not every example has one. */
  spec?: string;
}

/** What a spec exports. */
export interface Spec {
  /** By variant. */
  steps: Record<string, Step[]>;
  mutations: Mutation[];
}

let examples: readonly Example[] | undefined;

/** Read once in each process. @throws {Error} where none were handed in */
function handedIn(): readonly Example[] {
  const file = process.env.EXAMPLES_FILE;
  if (!file)
    throw new Error(
      'These tests run by `npm run parity` and `npm run hostile`, which hand them the examples.',
    );
  examples ??= JSON.parse(readFileSync(file, 'utf8')) as Example[];
  return examples;
}

/** @throws {Error} naming the variants there are, where the example has no such one */
export function variantFiles(slug: string, variant: string): AppFiles {
  const { variants = [] } = handedIn().find((example) => example.slug === slug) ?? {};
  const found = variants.find(({ name }) => name === variant);
  if (found) return { ...found.files };
  throw new Error(
    `${slug} has no variant "${variant}"; it has ${variants.map(({ name }) => name).join(', ')}`,
  );
}

export type ExampleWithSpec = Example & { spec: string };
const hasSpec = (example: Example): example is ExampleWithSpec => example.spec !== undefined;

/** @returns those that can be run; the others have no steps */
export const withSpec = (): ExampleWithSpec[] => handedIn().filter(hasSpec);

/** @throws {Error} where the example has none */
export function specOf(slug: string): Promise<Spec> {
  const found = withSpec().find((example) => example.slug === slug);
  if (!found) throw new Error(`examples/${slug} has no spec.ts`);
  return import(/* @vite-ignore */ `../../../${found.spec}`);
}
