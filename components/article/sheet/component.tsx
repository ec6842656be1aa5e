import { Sheet } from '../../start-here/sheet';
import type { ArticleComponent } from '../article-component';
import type { definition } from './definition';

export const component: ArticleComponent<typeof definition> = ({ children }) => <Sheet>{children}</Sheet>;
