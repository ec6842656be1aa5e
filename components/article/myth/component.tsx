import { Myth } from '../../home/myth';
import type { ArticleComponent } from '../article-component';
import type { definition } from './definition';
import { seenIn } from './seen';

export const component: ArticleComponent<typeof definition> = ({ claim, children, ...wanted }, lookup) => (
  <Myth claim={lookup.claim(claim)} seen={seenIn(wanted, lookup)}>
    {children}
  </Myth>
);
