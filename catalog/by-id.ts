/** Records of the catalog by their ids. */
import { closestMatch } from './closest-match';
import type { Article, Catalog, ClaimView, ExperimentView, Source } from './types';

/** @throws {Error} where nothing has the id, with the closest id */
function named<Value>(kind: string, name: string, all: readonly (readonly [string, Value])[]): Value {
  const found = all.find(([id]) => id === name);
  if (found) return found[1];
  const meant = closestMatch(
    name,
    all.map(([id]) => id),
  );
  throw new Error(`no ${kind} has the id "${name}"${meant ? `; did you mean "${meant}"?` : ''}`);
}

/** The record with this id. Throws where there is none, with the closest id. */
export const recordById = <Value extends { id: string }>(
  kind: string,
  list: readonly Value[],
  id: string,
): Value =>
  named(
    kind,
    id,
    list.map((one) => [one.id, one]),
  );

/** The claim with this id. Throws where there is none, with the closest id. */
export const claimById = ({ claims }: Pick<Catalog, 'claims'>, id: string): ClaimView =>
  recordById('claim', claims, id);

/** The source with this id. Throws where there is none, with the closest id. */
export const sourceById = ({ sources }: Pick<Catalog, 'sources'>, id: string): Source =>
  recordById('source', sources, id);

/** The experiment in this folder. Throws where there is none, with the closest id. */
export const experimentById = ({ experiments }: Pick<Catalog, 'experiments'>, id: string): ExperimentView =>
  recordById('experiment', experiments, id);

/** The article at this address, without the slash; undefined where the page is none. */
export const articleAt = ({ articles }: Pick<Catalog, 'articles'>, slug: string): Article | undefined =>
  articles.find((article) => article.slug === slug);

/** The example in this folder. Throws where there is none, with the closest slug. */
export const exampleBySlug = <Example extends { slug: string }>(
  { examples }: { examples: readonly Example[] },
  slug: string,
): Example =>
  named(
    'example',
    slug,
    examples.map((example) => [example.slug, example]),
  );
