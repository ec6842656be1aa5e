import { Paths } from '../../home/path';
import type { ArticleComponent } from '../article-component';
import type { definition } from './definition';

export const component: ArticleComponent<typeof definition> = ({ children }) => <Paths>{children}</Paths>;
