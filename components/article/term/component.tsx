import type { ArticleComponent } from '../article-component';
import type { definition } from './definition';
import { Term } from './term';

export const component: ArticleComponent<typeof definition> = ({ id, children }, { term }) => (
  <Term entry={term(id)}>{children}</Term>
);
