import { decisionRows } from '../../decision-table/rows';
import { AgreementMap } from '../../sources/agreement-map';
import type { ArticleComponent } from '../article-component';
import type { definition } from './definition';

export const component: ArticleComponent<typeof definition> = (_props, { catalog }) => (
  <AgreementMap rows={decisionRows(catalog)} sources={catalog.sources} />
);
