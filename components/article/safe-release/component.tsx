import type { ArticleComponent } from '../article-component';
import type { definition } from './definition';

export const component: ArticleComponent<typeof definition> = ({ line }, { safeRelease }) =>
  safeRelease(line);
