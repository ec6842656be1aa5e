/**
 * Real Next.js takes its time to build an app, so the tests lay many examples into one. For that no two of them
 * may have a file of the same path, unless it is one that Next.js has once for each app.
 */

interface Variant {
  name: string;
  files: Readonly<Record<string, string>>;
  /** It changes what every page of an app sees, so it cannot share one with other examples. */
  isApart: boolean;
}

interface Example {
  slug: string;
  variants: readonly Variant[];
}

/** Variants that are built, and checked, as one app. */
export interface OneApp {
  /** Of a folder. */
  name: string;
  members: { slug: string; variant: string }[];
  /** All their files. */
  files: Readonly<Record<string, string>>;
}

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

const oneApp = (name: string, members: { slug: string; variant: Variant }[]): OneApp => ({
  name,
  members: members.map(({ slug, variant }) => ({ slug, variant: variant.name })),
  files: Object.assign({}, ...members.map(({ variant }) => variant.files)),
});
