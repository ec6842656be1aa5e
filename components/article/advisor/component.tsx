import { advisedRows } from '../../advisor/rows';
import { LazyAdvisor } from '../../lazy';
import type { ArticleComponent } from '../article-component';
import type { definition } from './definition';

export const component: ArticleComponent<typeof definition> = (_props, { catalog }) => (
  <LazyAdvisor questions={catalog.questions} rows={advisedRows(catalog)} />
);
