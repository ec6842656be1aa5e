import { ClaimTally } from '../../sources/claim-tally';
import type { ArticleComponent } from '../article-component';
import type { definition } from './definition';

export const component: ArticleComponent<typeof definition> = (
  _props,
  { catalog: { claims, sources }, verdictGroups },
) => <ClaimTally claims={claims} sources={sources} groups={verdictGroups} />;
