import type { Catalog } from '../../catalog';
import { decisionRows } from '../decision-table/rows';
import type { RowWithFacts } from './advisor';

/** The rows of the decision table as the advisor needs them. */
export function advisedRows(catalog: Pick<Catalog, 'decisions' | 'claims' | 'examples'>): RowWithFacts[] {
  const facts = new Map(catalog.decisions.map((decision) => [decision.id, decision.facts]));
  return decisionRows(catalog).map(({ id, title, examples, rule }) => ({
    id,
    title,
    examples,
    rule,
    facts: facts.get(id) ?? {},
  }));
}
