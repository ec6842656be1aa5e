/**
 * The steps that lead to a variant: `examples/<slug>/steps/<variant>/steps.yaml` lists them in order. The last is the variant
 * as it is; each one before it has the files of the next, but for those in its own folder, so that no file is written twice.
 */
import { stepSchema } from '../../data/schema';
import { type Files, readList } from '../entries';
import { isApart } from '../one-app';
import type { ContentProblem } from '../problem';
import { duplicateProblems } from '../references';
import type { StepText, StepView, VariantFiles, VariantSteps, VariantView } from '../types';
import { beneath, type Folders, rooted } from './overlay';
import { listProblems, stepProblems, unknownVariant } from './problems';

interface StepsOf {
  slug: string;
  /** All of the example. */
  variants: readonly VariantView[];
  /** What is under every example. */
  base: VariantFiles;
}

/** What is in `examples/<slug>/steps/`: by variant, then by step, files by path in the app. */
function foldersOf(files: Files, slug: string): Map<string, Map<string, VariantFiles>> {
  const variants = new Map<string, Map<string, VariantFiles>>();
  const start = `examples/${slug}/steps/`;
  for (const [path, text] of files) {
    if (!path.startsWith(start)) continue;
    const [variant = '', step = '', ...rest] = path.slice(start.length).split('/');
    const steps = variants.get(variant) ?? new Map<string, VariantFiles>();
    variants.set(variant, steps);
    if (rest.length > 0) steps.set(step, { ...steps.get(step), [rooted(rest.join('/'))]: text });
  }
  return variants;
}

/** Reads the steps of an example. Their folders are found, not registered. */
export function readSteps(files: Files, example: StepsOf, problems: ContentProblem[]): VariantSteps[] {
  return [...foldersOf(files, example.slug)].flatMap(([name, folders]) => {
    const path = `examples/${example.slug}/steps/${name}/steps.yaml`;
    const entries = readList(files, path, stepSchema, problems);
    const variant = example.variants.find((each) => each.name === name);
    if (!variant) problems.push(unknownVariant(path, name, example.variants));
    if (!variant || !entries.complete || !entries.idsKnown) return [];
    const steps = stepsTo(
      variant,
      entries.valid.map(({ value }) => value),
      { folders, example },
    );
    problems.push(
      ...duplicateProblems(entries),
      ...listProblems(path, entries.valid, folders),
      ...stepProblems(entries.valid, steps, example.variants),
    );
    return [{ variant: name, steps }];
  });
}

function stepsTo(
  variant: VariantView,
  texts: readonly StepText[],
  { folders, example }: { folders: Folders; example: StepsOf },
): StepView[] {
  const files: VariantFiles[] = [variant.files];
  // From the last to the first, as each has the files of the next.
  for (const text of texts.slice(0, -1).reverse()) {
    const without = new Set(text.without?.map(rooted));
    const below = Object.entries(beneath(text, files[0] ?? {}, example.variants));
    files.unshift({
      ...Object.fromEntries(below.filter(([path]) => !without.has(path))),
      ...folders.get(text.id),
    });
  }
  return texts.map(({ id, caption, shows, open }, index) => {
    const own = files[index] ?? {};
    return {
      name: id,
      caption,
      shows,
      files: own,
      open: open?.map(rooted) ?? shownFirst(files[index - 1], own, variant.open),
      isApart: isApart(own, example.base),
    };
  });
}

/** Files that the step before does not have, or has otherwise, and then those that the variant shows first. */
function shownFirst(
  before: VariantFiles | undefined,
  files: VariantFiles,
  open: readonly string[],
): string[] {
  const changed = before ? Object.keys(files).filter((file) => files[file] !== before[file]) : [];
  const isFirst = (file: string) => changed.includes(file);
  const known = open.filter((file) => file in files);
  const others = changed.filter((file) => !open.includes(file));
  return [...known.filter(isFirst), ...others, ...known.filter((file) => !isFirst(file))];
}
