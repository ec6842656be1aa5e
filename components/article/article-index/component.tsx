import type { ArticleComponent } from '../article-component';
import { ArticleIndex } from './article-index';
import type { definition } from './definition';

export const component: ArticleComponent<typeof definition> = async (_props, { site }) => (
  <ArticleIndex groups={await site.articleGroups()} />
);
