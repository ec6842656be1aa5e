import { loadCatalog } from '../../catalog';
import { advisedRows } from '../../components/advisor/rows';
import { LazyAdvisor } from '../../components/lazy';

/** `<Advisor />` in an article: a few questions and the verdict by the rules of the decision table. */
export function WholeAdvisor() {
  const catalog = loadCatalog();
  return <LazyAdvisor questions={catalog.questions} rows={advisedRows(catalog)} />;
}
