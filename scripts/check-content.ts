/**
 * `tsx scripts/check-content.ts` checks all content and says how much there is, or what to correct.
 * `--explain <key>` prints what a key means and which values it may have.
 */
import { parseArgs } from 'node:util';
import { type Catalog, CatalogError, explain, loadCatalog } from '../catalog';

const counted = (list: readonly unknown[], name: string) =>
  `${list.length} ${name}${list.length === 1 ? '' : 's'}`;

const summary = ({ sources, claims, decisions, rules, experiments, examples }: Catalog) =>
  `Content: ${[
    counted(sources, 'source'),
    counted(claims, 'claim'),
    counted(decisions, 'decision'),
    counted(rules, 'rule'),
    counted(experiments, 'experiment'),
    counted(examples, 'example'),
  ].join(', ')}`;

function run(): string {
  const { values } = parseArgs({ options: { explain: { type: 'string' } } });
  return values.explain === undefined ? summary(loadCatalog()) : explain(values.explain);
}

try {
  console.log(run());
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error.message);
  if (error instanceof CatalogError) console.error(`\n${error.problems.length} to correct`);
  process.exitCode = 1;
}
