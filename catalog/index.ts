/** Loads, validates and joins what stands under `data/` and `examples/`: the door of this room. */
import { buildCatalog } from './catalog';
import { nearest } from './nearest';
import { readFiles } from './read-files';
import type { Catalog, ClaimView, ExampleView } from './types';

export { completeFacts, DecideError, type Decision, decide } from './decide';
export { explain } from './explain';
export { CatalogError, formatProblem, type Problem } from './problem';
export type * from './types';

const built = new Map<string, Catalog>();

/**
 * Reads all content below `root`. A production build reads it once; in development every call reads it
 * again, so that an edit is seen. Throws `CatalogError`, whose message lists every mistake.
 */
export function loadCatalog(root: string = process.cwd()): Catalog {
  const known = process.env.NODE_ENV === 'production' ? built.get(root) : undefined;
  const catalog = known ?? buildCatalog(readFiles(root));
  built.set(root, catalog);
  return catalog;
}

function named<Value>(kind: string, name: string, all: readonly (readonly [string, Value])[]): Value {
  const found = all.find(([id]) => id === name);
  if (found) return found[1];
  const meant = nearest(
    name,
    all.map(([id]) => id),
  );
  throw new Error(`no ${kind} has the id "${name}"${meant ? `; did you mean "${meant}"?` : ''}`);
}

/** The claim with this id. Throws where there is none, with the nearest id. */
export const claimById = ({ claims }: Catalog, id: string): ClaimView =>
  named(
    'claim',
    id,
    claims.map((claim) => [claim.id, claim]),
  );

/** The example in this folder. Throws where there is none, with the nearest slug. */
export const exampleBySlug = ({ examples }: Catalog, slug: string): ExampleView =>
  named(
    'example',
    slug,
    examples.map((example) => [example.slug, example]),
  );
