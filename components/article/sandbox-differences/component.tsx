import { DifferenceTable } from '../../sandbox-differences/difference-table';
import type { ArticleComponent } from '../article-component';
import type { definition } from './definition';

export const component: ArticleComponent<typeof definition> = (_props, { catalog: { conformance } }) => (
  <DifferenceTable cases={conformance.flatMap(({ cases }) => cases)} />
);
