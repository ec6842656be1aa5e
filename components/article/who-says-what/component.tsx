import { WhoSaysWhat } from '../../who-says-what/who-says-what';
import type { ArticleComponent } from '../article-component';
import { claimsOf } from './claims';
import type { definition } from './definition';

export const component: ArticleComponent<typeof definition> = ({ caption, ...selection }, lookup) => (
  <WhoSaysWhat caption={caption} claims={claimsOf(selection, lookup)} sources={lookup.catalog.sources} />
);
