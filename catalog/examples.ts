import { exampleSchema } from '../data/schema';
import { addEntry, type Entries, type Files, noEntries, readFile } from './entries';
import { nearest } from './nearest';
import { listed, type Problem, shownPath } from './problem';
import type { ExampleText, VariantFiles, VariantView } from './types';

/** An example as its folder holds it. */
export type ExampleFolder = ExampleText & { slug: string; variants: VariantView[] };

const belongsToNoApp = new Set(['example.yaml', 'spec.ts']);

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

const rooted = (path: string) => (path.startsWith('/') ? path : `/${path}`);

/** The variants of one example: every folder but `shared`, whose files lie beneath those of each variant. */
function variantsOf(folders: Map<string, Record<string, string>>, open: ExampleText['open']): VariantView[] {
  const shared = folders.get('shared');
  return [...folders]
    .filter(([name]) => name !== 'shared')
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, own]) => ({
      name,
      files: { ...shared, ...own } satisfies VariantFiles,
      open: (open[name] ?? []).map(rooted),
    }));
}

/** Discovers the examples; none is registered anywhere. Folders are named by their slug. */
export function readExamples(files: Files, problems: Problem[]): Entries<ExampleFolder> {
  const texts = noEntries<ExampleText>();
  const folders = foldersOf(files);
  for (const slug of folders.keys()) {
    const file = readFile(files, `examples/${slug}/example.yaml`, problems);
    if (file) addEntry(texts, exampleSchema, { data: file.data, file, at: [], id: slug }, problems);
    else texts.ids.set(slug, []);
  }
  const valid = texts.valid.map(({ value, ...place }) => {
    const slug = place.file.path.split('/')[1] ?? '';
    const variants = variantsOf(folders.get(slug) ?? new Map(), value.open);
    return { ...place, value: { ...value, slug, variants } };
  });
  for (const example of valid) problems.push(...openProblems(example));
  return { ...texts, valid };
}

/** `open` must name each variant once, and only files the variant has. */
function openProblems({ value, file }: Entries<ExampleFolder>['valid'][number]): Problem[] {
  const names = value.variants.map(({ name }) => name);
  const unknown = Object.keys(value.open).filter((name) => !names.includes(name));
  const at = (
    keys: PropertyKey[],
    place: { line: number; column: number },
    got: string,
    allowed: string,
  ) => ({
    file: file.path,
    line: place.line,
    column: place.column,
    path: shownPath(keys, 0),
    got,
    allowed,
  });
  return [
    ...unknown.map((name) => ({
      ...at(['open', name], file.keyAt(['open', name]), `unknown variant "${name}"`, listed(names)),
      fix: `create the folder "${name}", or write the name of one that exists`,
    })),
    ...value.variants
      .filter(({ name }) => !value.open[name])
      .map(({ name }) => ({
        ...at(['open'], file.keyAt(['open']), `nothing for the variant "${name}"`, listed(names)),
        fix: `add "${name}" with the files that are shown first`,
      })),
    ...value.variants.flatMap((variant) =>
      variant.open.flatMap((path, index) => {
        if (path in variant.files) return [];
        const keys = ['open', variant.name, index];
        const meant = nearest(path, Object.keys(variant.files));
        return {
          ...at(keys, file.valueAt(keys), `"${path}"`, listed(Object.keys(variant.files))),
          fix: meant ? `write "${meant}"` : 'name a file of this variant',
        };
      }),
    ),
  ];
}
