import { useEffect, useState } from 'react';
import type { Variant } from './types';

/** Of the views of an example, the one that shows all variants side by side. */
export const compare = 'compare';

/** @returns what an address asks for: `?variant=route`, or `?view=compare`; undefined where it is not there */
export function viewIn(query: string, names: readonly string[]): string | undefined {
  const asked = new URLSearchParams(query);
  if (names.length > 1 && asked.get('view') === compare) return compare;
  return names.find((name) => name === asked.get('variant'));
}

/** The variant in view, or `compare`: the first one, unless the address asks for another. */
export function useView(variants: readonly Variant[]) {
  const [view, setView] = useState(variants[0]?.name ?? '');
  useEffect(() => {
    const asked = viewIn(
      location.search,
      variants.map(({ name }) => name),
    );
    if (asked) setView(asked);
  }, [variants]);
  return [view, setView] as const;
}
