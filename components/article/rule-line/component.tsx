import { RuleLine } from '../../rule/rule-line';
import type { ArticleComponent } from '../article-component';
import type { definition } from './definition';

export const component: ArticleComponent<typeof definition> = ({ children }) => (
  <RuleLine>{children}</RuleLine>
);
