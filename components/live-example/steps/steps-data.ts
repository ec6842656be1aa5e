import type { ExampleView } from '../../../catalog';
import { highlight } from '../highlight';
import type { CodeLine } from '../types';

/** One step as a page loads it: what differs from the files of the variant. */
export interface StepData {
  /** By path; null for a file that the step does not have. */
  files: Record<string, string | null>;
  /** Of these, and of what else the step shows first, highlighted code. */
  highlighted: Record<string, CodeLine[]>;
}

/** By variant, in order. */
export type StepsData = Record<string, StepData[]>;

/** The steps of an example, without what the page has already; runs while the site is built. */
export async function stepsData({ steps, variants }: ExampleView): Promise<StepsData> {
  const all = steps.map(async ({ variant, steps: own }) => {
    const last = variants.find(({ name }) => name === variant);
    return [
      variant,
      await Promise.all(own.map((step) => dataOf(step, last?.files ?? {}, last?.open ?? []))),
    ] as const;
  });
  return Object.fromEntries(await Promise.all(all));
}

type Step = ExampleView['steps'][number]['steps'][number];

async function dataOf(
  { files, open }: Step,
  last: Step['files'],
  known: readonly string[],
): Promise<StepData> {
  const paths = [...new Set([...Object.keys(files), ...Object.keys(last)])];
  const changed = paths.filter((path) => files[path] !== last[path]);
  const shown = open.filter((path) => changed.includes(path) || !known.includes(path));
  const highlighted = shown.map(async (path) => [path, await highlight(path, files[path] ?? '')] as const);
  return {
    files: Object.fromEntries(changed.map((path) => [path, files[path] ?? null])),
    highlighted: Object.fromEntries(await Promise.all(highlighted)),
  };
}
