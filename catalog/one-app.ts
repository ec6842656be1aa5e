/**
 * The tests lay many examples into one app (`examples/one-app.ts`). For that no two of them may have a file of the same
 * path, unless it is one that Next.js has once for each app.
 */
import type { Entry } from './entries';
import type { ContentProblem } from './problem';
import { problemIn } from './references';
import type { ExampleView, VariantFiles } from './types';

/** The folder `/app` and the root hold what is there once: layout, `proxy.ts`, `next.config.ts`, `.env`. */
const isOfWholeApp = (path: string) => /^\/(app\/)?[^/]+$/.test(path);

/** Whether a variant changes what every page of an app sees, so that it cannot share one with other examples. */
export const isApart = (files: VariantFiles, base: VariantFiles): boolean =>
  Object.entries(files).some(([path, text]) => isOfWholeApp(path) && base[path] !== text);

type Example = Pick<ExampleView, 'slug' | 'variants'>;

/** An example as far as a clash of paths is concerned. */
interface Paths {
  entry: Entry<Example>;
  own: ReadonlySet<string>;
}

const pathsOf = (entry: Entry<Example>, base: VariantFiles): Paths => ({
  entry,
  own: new Set(
    entry.value.variants
      .filter((variant) => !variant.isApart)
      .flatMap(({ files }) => Object.keys(files).filter((path) => !(path in base))),
  ),
});

/** Whether a path is named for an example, such as `/app/cart/page.tsx` for `cart`. */
const isNamedFor = (path: string, slug: string) => path.split(/[/.]/).includes(slug);

/** Of two that have a path, the one that is not named for it came later, most likely. */
const newcomerOf = (path: string, one: Paths, other: Paths): Paths =>
  isNamedFor(path, other.entry.value.slug) && !isNamedFor(path, one.entry.value.slug) ? one : other;

/**
 * Paths that an example brings and another has, too, each at the file of the one that came later.
 *
 * @param files to say in which folder of the example the path is
 */
export function sharedPathProblems(
  examples: readonly Entry<Example>[],
  base: VariantFiles,
  files: ReadonlyMap<string, string> = new Map(),
): ContentProblem[] {
  const owners = new Map<string, Paths>();
  return examples
    .map((entry) => pathsOf(entry, base))
    .flatMap((paths) =>
      [...paths.own].flatMap((path) => {
        const owner = owners.get(path);
        if (!owner) owners.set(path, paths);
        if (!owner) return [];
        const isOwner = newcomerOf(path, owner, paths) === owner;
        return [clash(path, isOwner ? [owner, paths] : [paths, owner], files)];
      }),
    );
}

function clash(
  path: string,
  [later, earlier]: readonly [Paths, Paths],
  files: ReadonlyMap<string, string>,
): ContentProblem {
  const { slug } = later.entry.value;
  const fix = `name it for what this example is about, such as "${freeName(path, slug)}": the tests build many examples as one app`;
  const got = `the file "${path}", which examples/${earlier.entry.value.slug} has, too`;
  const file = [...files.keys()].find((name) => name.startsWith(`examples/${slug}/`) && name.endsWith(path));
  const told = { rule: 'path-clash' as const, got, fix };
  return file
    ? { file, line: 1, column: 1, path: '(file)', ...told }
    : problemIn(later.entry, ['title'], told);
}

function freeName(path: string, slug: string): string {
  if (!path.startsWith('/app/')) return path.replace(/[^/]+(?=\.\w+$)/, (name) => `${slug}-${name}`);
  return path.replace(/^\/app\/(api\/)?[^/]+/, (_all, api = '') => `/app/${api}${slug}`);
}
