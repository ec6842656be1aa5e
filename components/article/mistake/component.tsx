import { Mistake } from '../../start-here/mistake';
import type { ArticleComponent } from '../article-component';
import type { definition } from './definition';

export const component: ArticleComponent<typeof definition> = ({ claim: id, children }, { claim }) => (
  <Mistake claim={claim(id)}>{children}</Mistake>
);
