import { SheetColumn } from '../../start-here/sheet';
import type { ArticleComponent } from '../article-component';
import type { definition } from './definition';

export const component: ArticleComponent<typeof definition> = ({ children }) => (
  <SheetColumn>{children}</SheetColumn>
);
