/** What can be wrong with the steps of an example, beyond the shape of each. */

import { closestMatch } from '../closest-match';
import type { Entry } from '../entries';
import { type ContentProblem, listed } from '../problem';
import { problemIn } from '../references';
import type { StepText, StepView, VariantFiles, VariantView } from '../types';
import { beneath, type Folders, rooted } from './overlay';

type StepEntry = Entry<StepText>;

const atTop = (file: string) => ({ file, line: 1, column: 1, path: '(file)' });

export const unknownVariant = (
  path: string,
  name: string,
  variants: readonly VariantView[],
): ContentProblem => ({
  ...atTop(path),
  got: `steps to "${name}", which is not a variant`,
  allowed: listed(variants.map((each) => each.name)),
  fix: 'name the folder like the variant that its last step is',
});

/** Whether the list and the folders fit together. */
export function listProblems(
  path: string,
  entries: readonly StepEntry[],
  folders: Folders,
): ContentProblem[] {
  const ids = entries.map(({ value }) => value.id);
  const last = entries.at(-1);
  if (!last || entries.length === 1) {
    const fix = 'list two steps or more, or delete the folder';
    return [{ ...atTop(path), got: `a list of ${entries.length}`, fix }];
  }
  const unlisted = [...folders.keys()].filter((name) => !ids.includes(name));
  const { id, variant, without } = last.value;
  const hasOwn = folders.has(id) || variant !== undefined || without !== undefined;
  return [
    ...unlisted.map((name) => ({
      ...atTop(path),
      got: `the folder "${name}", which is not the id of a step`,
      allowed: listed(ids),
      fix: 'add a record with this id, or rename the folder',
    })),
    ...(hasOwn
      ? [
          problemIn(last, ['id'], {
            got: `"${id}", a last step with files of its own`,
            fix: 'delete its folder, "variant" and "without": the last step is the variant as it is',
          }),
        ]
      : []),
  ];
}

/** What each step refers to must be there, and each must differ from the next. */
export const stepProblems = (
  entries: readonly StepEntry[],
  steps: readonly StepView[],
  variants: readonly VariantView[],
): ContentProblem[] =>
  entries.flatMap((entry, index) => {
    const own = steps[index]?.files ?? {};
    const next = steps[index + 1];
    const { variant, without = [], open = [] } = entry.value;
    const names = variants.map(({ name }) => name);
    const below = beneath(entry.value, next?.files ?? own, variants);
    return [
      ...(variant && !names.includes(variant) ? [unknownOther(entry, variant, names)] : []),
      ...without.flatMap((path, place) => missing(entry, ['without', place], rooted(path), below)),
      ...open.flatMap((path, place) => missing(entry, ['open', place], rooted(path), own)),
      ...(next && isSame(own, next.files) ? [unchanged(entry, next.name)] : []),
    ];
  });

const isSame = (one: VariantFiles, other: VariantFiles) =>
  [...Object.keys(one), ...Object.keys(other)].every((file) => one[file] === other[file]);

const unknownOther = (entry: StepEntry, variant: string, names: readonly string[]) =>
  problemIn(entry, ['variant'], {
    got: `"${variant}"`,
    allowed: listed(names),
    fix: 'name a variant of this example',
  });

const unchanged = (entry: StepEntry, next: string) =>
  problemIn(entry, ['id'], {
    got: `"${entry.value.id}", which has the same files as "${next}"`,
    fix: `put what the next step changes, as it is before, into the folder "${entry.value.id}", or delete the step`,
  });

function missing(entry: StepEntry, keys: PropertyKey[], path: string, files: VariantFiles): ContentProblem[] {
  if (path in files) return [];
  const all = Object.keys(files);
  const meant = closestMatch(path, all);
  const fix = meant ? `write "${meant}"` : 'name a file that is there';
  return [problemIn(entry, keys, { got: `"${path}"`, allowed: listed(all), fix })];
}
