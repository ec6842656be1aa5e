import { exampleSchema } from '../data/schema';
import { adaptedProblems } from './adapted';
import { closestMatch } from './closest-match';
import { addEntry, type Entries, type Entry, type Files, noEntries, readFile } from './entries';
import { isApart, sharedPathProblems } from './one-app';
import { type ContentProblem, listed } from './problem';
import { problemIn } from './references';
import { rooted } from './steps/overlay';
import { readSteps } from './steps/read';
import type { ExampleText, VariantFiles, VariantSteps, VariantView } from './types';

/** An example as its folder holds it. */
export type ExampleFolder = ExampleText & { slug: string; variants: VariantView[]; steps: VariantSteps[] };

const belongsToNoApp = new Set(['example.yaml', 'spec.ts']);

/** `examples/base/` is not an example: its files are under those of each. */
const baseFolder = 'base';

/** Groups `examples/<slug>/<folder>/<path>` by slug and folder. Loose files beside the folders are left out. */
function foldersOf(files: Files): Map<string, Map<string, Record<string, string>>> {
  const slugs = new Map<string, Map<string, Record<string, string>>>();
  for (const [path, text] of files) {
    const [top, slug, folder, ...rest] = path.split('/');
    if (top !== 'examples' || !slug || !folder) continue;
    const folders = slugs.get(slug) ?? new Map<string, Record<string, string>>();
    slugs.set(slug, folders);
    if (rest.length === 0 || belongsToNoApp.has(folder)) continue;
    folders.set(folder, { ...folders.get(folder), [`/${rest.join('/')}`]: text });
  }
  return slugs;
}

/** What every app needs, as text by path in the app. */
function baseFiles(files: Files): VariantFiles {
  const start = `examples/${baseFolder}/`;
  const own = [...files].filter(([path]) => path.startsWith(start));
  return Object.fromEntries(own.map(([path, text]) => [`/${path.slice(start.length)}`, text]));
}

/** No variants: the files of `shared` are under those of each, and `steps` lead to one. */
const besideVariants = new Set(['shared', 'steps']);

/** The variants of one example, in the order of `open`. */
function variantsOf(
  folders: Map<string, Record<string, string>>,
  open: ExampleText['open'],
  base: VariantFiles,
): VariantView[] {
  const shared = folders.get('shared');
  const order = Object.keys(open);
  return [...folders]
    .filter(([name]) => !besideVariants.has(name))
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([name, own]) => {
      const files: VariantFiles = { ...base, ...shared, ...own };
      return { name, files, open: (open[name] ?? []).map(rooted), isApart: isApart(files, base) };
    });
}

/** Discovers the examples; none is registered anywhere. Folders are named by their slug. */
export function readExamples(files: Files, problems: ContentProblem[]): Entries<ExampleFolder> {
  const texts = noEntries<ExampleText>();
  const base = baseFiles(files);
  const folders = foldersOf(files);
  folders.delete(baseFolder);
  for (const slug of folders.keys()) {
    const file = readFile(files, `examples/${slug}/example.yaml`, problems);
    if (file) addEntry(texts, exampleSchema, { data: file.data, file, at: [], id: slug }, problems);
    else texts.ids.set(slug, []);
  }
  const valid = texts.valid.map(({ value, ...place }) => {
    const slug = place.file.path.split('/')[1] ?? '';
    const variants = variantsOf(folders.get(slug) ?? new Map(), value.open, base);
    const steps = readSteps(files, { slug, variants, base }, problems);
    return { ...place, value: { ...value, slug, variants, steps } };
  });
  for (const example of valid) problems.push(...variantProblems(example), ...adaptedProblems(example));
  problems.push(...sharedPathProblems(valid.map(withStepsAsVariants), base, files));
  return { ...texts, valid };
}

/** Steps are checked as apps, too. */
const withStepsAsVariants = (entry: ExampleEntry): ExampleEntry => {
  const { variants, steps } = entry.value;
  return {
    ...entry,
    value: { ...entry.value, variants: [...variants, ...steps.flatMap((each) => each.steps)] },
  };
};

type ExampleEntry = Entry<ExampleFolder>;

const unknownVariants = (entry: ExampleEntry, names: string[]) =>
  Object.keys(entry.value.open)
    .filter((name) => !names.includes(name))
    .map((name) =>
      problemIn(entry, ['open', name], {
        got: `unknown variant "${name}"`,
        allowed: listed(names),
        fix: `create the folder "${name}", or write the name of an existing folder`,
      }),
    );

const unopenedVariants = (entry: ExampleEntry, names: string[]) =>
  names
    .filter((name) => !entry.value.open[name])
    .map((name) =>
      problemIn(entry, ['open', name], {
        got: 'nothing',
        fix: `add "${name}" with the files of this variant that are shown first`,
      }),
    );

const unknownFiles = (entry: ExampleEntry, { name, files, open }: VariantView) =>
  open.flatMap((path, index) => {
    if (path in files) return [];
    const meant = closestMatch(path, Object.keys(files));
    return problemIn(entry, ['open', name, index], {
      got: `"${path}"`,
      allowed: listed(Object.keys(files)),
      fix: meant ? `write "${meant}"` : 'name a file of this variant',
    });
  });

/** There must be a variant; `open` must name each of them, and only files it has. */
function variantProblems(entry: ExampleEntry): ContentProblem[] {
  const { variants } = entry.value;
  const names = variants.map(({ name }) => name);
  if (names.length === 0) {
    const fix = 'add a folder for each variant, such as "action" and "route", beside example.yaml';
    return [problemIn(entry, ['open'], { got: 'an example without a variant', fix })];
  }
  return [
    ...unknownVariants(entry, names),
    ...unopenedVariants(entry, names),
    ...variants.flatMap((variant) => unknownFiles(entry, variant)),
  ];
}
