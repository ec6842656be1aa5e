import type { DecisionRow } from '../../data';
import { decisionRows } from '../../decision-table/rows';
import { EmbedTableLink } from '../../embed-builder/embed-table-link';
import { LazyDecisionTable } from '../../lazy';
import { sourceAddress } from '../../ui/address';
import type { ArticleComponent, Site } from '../article-component';
import type { definition } from './definition';

/** Nothing travels to the browser for it while package.json names no repository. */
function withSource(row: DecisionRow, { placeOfRecord }: Site): DecisionRow {
  const source = sourceAddress(placeOfRecord('data/decisions.yaml', row.id));
  return source ? { ...row, source } : row;
}

export const component: ArticleComponent<typeof definition> = (_props, { catalog, site }) => (
  <>
    <LazyDecisionTable
      rows={decisionRows(catalog).map((row) => withSource(row, site))}
      sources={catalog.sources}
    />
    <p>
      For slides and other sites: <EmbedTableLink />.
    </p>
  </>
);
