import { loadCatalog } from '../../catalog';
import { AdvisorInOwnChunk } from '../../components/advisor/own-chunk';
import { advisedRows } from '../../components/advisor/rows';

/** `<Advisor />` in an article: a few questions and the verdict by the rules of the decision table. */
export function WholeAdvisor() {
  const catalog = loadCatalog();
  return <AdvisorInOwnChunk questions={catalog.questions} rows={advisedRows(catalog)} />;
}
