/**
 * Real Next.js takes its time to build an app, so the tests lay many examples into one. For that no two of them
 * may have a file of the same path, unless it is one that Next.js has once for each app.
 */
import type { Entry } from './entries';
import type { Problem } from './problem';
import { problemIn } from './references';
import type { ExampleView, VariantFiles, VariantView } from './types';

/** The folder `/app` and the root hold what is there once: layout, `proxy.ts`, `next.config.ts`, `.env`. */
const isOfWholeApp = (path: string) => /^\/(app\/)?[^/]+$/.test(path);

/** Whether a variant changes what every page of an app sees, so that it cannot share one with other examples. */
export const isApart = (files: VariantFiles, base: VariantFiles): boolean =>
  Object.entries(files).some(([path, text]) => isOfWholeApp(path) && base[path] !== text);

/** Variants that are built, and checked, as one app. */
export interface OneApp {
  /** Of a folder. */
  name: string;
  members: { slug: string; variant: string }[];
  /** All their files. */
  files: VariantFiles;
}

type Example = Pick<ExampleView, 'slug' | 'variants'>;

/** Lays variants of different examples together, each example once in an app. */
export function appsOf(examples: readonly Example[]): OneApp[] {
  const apart = examples.flatMap(({ slug, variants }) =>
    variants
      .filter((variant) => variant.isApart)
      .map((variant) => oneApp(`${slug}-${variant.name}`, [{ slug, variant }])),
  );
  const others = examples.map(({ slug, variants }) =>
    variants.filter((variant) => !variant.isApart).map((variant) => ({ slug, variant })),
  );
  const most = Math.max(0, ...others.map(({ length }) => length));
  const together = Array.from({ length: most }, (_, place) =>
    oneApp(
      `together-${place + 1}`,
      others.flatMap((members) => members[place] ?? []),
    ),
  );
  return [...together, ...apart];
}

const oneApp = (name: string, members: { slug: string; variant: VariantView }[]): OneApp => ({
  name,
  members: members.map(({ slug, variant }) => ({ slug, variant: variant.name })),
  files: Object.assign({}, ...members.map(({ variant }) => variant.files)),
});

/** Paths that an example brings and another has, too. */
export function sharedPathProblems(examples: readonly Entry<Example>[], base: VariantFiles): Problem[] {
  const owners = new Map<string, string>();
  return examples.flatMap((entry) => {
    const { slug, variants } = entry.value;
    const own = new Set(
      variants
        .filter((variant) => !variant.isApart)
        .flatMap(({ files }) => Object.keys(files).filter((path) => !(path in base))),
    );
    const taken = [...own].filter((path) => owners.has(path));
    for (const path of own) if (!owners.has(path)) owners.set(path, slug);
    return taken.map((path) =>
      problemIn(entry, ['title'], {
        got: `the file "${path}", which examples/${owners.get(path)} has, too`,
        fix: `name it for what this example is about, such as "${renamed(path, slug)}": the tests build many examples as one app`,
      }),
    );
  });
}

const renamed = (path: string, slug: string) =>
  path.startsWith('/app/') ? path.replace(/^\/app\/(api\/)?[^/]+/, `/app/$1${slug}`) : `/lib/${slug}.ts`;
