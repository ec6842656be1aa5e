import { useEffect, useState } from 'react';
import type { Variant } from './types';

/** Of the views of an example, the one that shows all variants side by side. */
export const compare = 'compare';

/** @returns what an address asks for: `?variant=route`, or `?view=compare`; undefined where it is not there */
export function viewIn(
  { view, variant }: { view?: string | null; variant?: string | null },
  names: readonly string[],
): string | undefined {
  if (names.length > 1 && view === compare) return compare;
  return names.find((name) => name === variant);
}

/** The variant in view, or `compare`: the first one, unless the address asks for another. */
export function useExampleView(variants: readonly Variant[]) {
  const [view, setView] = useState(variants[0]?.name ?? '');
  useEffect(() => {
    const query = new URLSearchParams(location.search);
    const asked = viewIn(
      { view: query.get('view'), variant: query.get('variant') },
      variants.map(({ name }) => name),
    );
    if (asked) setView(asked);
  }, [variants]);
  return [view, setView] as const;
}
