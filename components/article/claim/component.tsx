import { Claim } from '../../claim/claim';
import type { ArticleComponent } from '../article-component';
import type { definition } from './definition';

export const component: ArticleComponent<typeof definition> = ({ id }, { claim }) => (
  <Claim claim={claim(id)} />
);
