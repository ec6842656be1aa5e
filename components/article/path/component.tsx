import { Path } from '../../home/path';
import type { ArticleComponent } from '../article-component';
import type { definition } from './definition';

export const component: ArticleComponent<typeof definition> = ({ reader, children }) => (
  <Path reader={reader}>{children}</Path>
);
