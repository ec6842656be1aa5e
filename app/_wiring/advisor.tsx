import { loadCatalog } from '../../catalog';
import { AdvisorInOwnChunk } from '../../components/advisor/own-chunk';
import { decisionRows } from '../../components/decision-table/rows';

/** `<Advisor />` in an article: a few questions and the verdict by the rules of the decision table. */
export function WholeAdvisor() {
  const catalog = loadCatalog();
  const facts = new Map(catalog.decisions.map((decision) => [decision.id, decision.facts]));
  const rows = decisionRows(catalog).map(({ id, title, examples, rule }) => ({
    id,
    title,
    examples,
    rule,
    facts: facts.get(id) ?? {},
  }));
  return <AdvisorInOwnChunk questions={catalog.questions} rows={rows} />;
}
