import { ExperimentList } from '../../evidence/experiment-list';
import type { ArticleComponent } from '../article-component';
import type { definition } from './definition';

export const component: ArticleComponent<typeof definition> = (_props, { catalog: { experiments } }) => (
  <ExperimentList experiments={experiments} />
);
