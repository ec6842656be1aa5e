import { RuleCase } from '../../rule/rule-line';
import type { ArticleComponent } from '../article-component';
import type { definition } from './definition';

export const component: ArticleComponent<typeof definition> = ({ rule: id, children }, { rule }) => (
  <RuleCase rule={rule(id)}>{children}</RuleCase>
);
