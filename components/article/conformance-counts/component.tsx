import { groupsOfRows } from '../../conformance/rows';
import { ConformanceSummary } from '../../conformance/summary';
import type { ArticleComponent } from '../article-component';
import type { definition } from './definition';

export const component: ArticleComponent<typeof definition> = (_props, { catalog: { conformance } }) => (
  <ConformanceSummary groups={groupsOfRows(conformance)} />
);
