import { ExperimentCard } from '../../evidence/experiment-card';
import type { ArticleComponent } from '../article-component';
import type { definition } from './definition';

export const component: ArticleComponent<typeof definition> = ({ id }, { experiment }) => (
  <ExperimentCard experiment={experiment(id)} />
);
