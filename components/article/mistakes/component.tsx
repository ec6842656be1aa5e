import { Mistakes } from '../../start-here/mistake';
import type { ArticleComponent } from '../article-component';
import type { definition } from './definition';

export const component: ArticleComponent<typeof definition> = ({ children }) => (
  <Mistakes>{children}</Mistakes>
);
