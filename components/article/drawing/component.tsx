import { Drawing } from '../../drawings/drawing';
import type { ArticleComponent } from '../article-component';
import type { definition } from './definition';

export const component: ArticleComponent<typeof definition> = ({ of, children }) => (
  <Drawing of={of}>{children}</Drawing>
);
