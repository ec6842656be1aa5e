import type { Catalog } from '../../catalog';
import type { DecisionRow, Lookup } from '../data';

/** The table's rows: each decision with the few words of the claims and examples it links to. */
export function decisionRows({
  decisions,
  claims,
  examples,
}: Pick<Catalog, 'decisions' | 'claims' | 'examples'>): DecisionRow[] {
  return decisions.map(({ facts: { caller, intent }, ...decision }) => ({
    ...decision,
    caller,
    intent,
    claims: claims
      .filter(({ id }) => decision.claims.includes(id))
      .map(({ id, statement, verdict }) => ({ id, statement, verdict })),
    examples: examples
      .filter(({ slug }) => decision.examples.includes(slug))
      .map(({ slug, title }) => ({ slug, title })),
  }));
}

/**
 * Rows of the table in the order of their ids.
 * @throws {Error} where the table has no row of an id
 */
export function rowsById({ catalog, decision }: Lookup, ids: readonly string[]): DecisionRow[] {
  const wanted = ids.map((id) => decision(id));
  return decisionRows({ ...catalog, decisions: wanted });
}
