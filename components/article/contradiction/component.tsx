import type { ArticleComponent } from '../article-component';
import { Contradiction } from './contradiction';
import type { definition } from './definition';

export const component: ArticleComponent<typeof definition> = ({ id }, { contradiction }) => (
  <Contradiction contradiction={contradiction(id)} />
);
