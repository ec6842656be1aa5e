import { SourceCard } from '../../sources/source-card';
import type { ArticleComponent } from '../article-component';
import type { definition } from './definition';

export const component: ArticleComponent<typeof definition> = (_props, { catalog: { sources } }) =>
  sources.map((source) => <SourceCard source={source} key={source.id} />);
