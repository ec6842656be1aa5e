import { claimRows } from '../../claim-list/claim-row';
import { LazyClaimList } from '../../lazy';
import { VerdictLegend } from '../../verdict/verdict-legend';
import type { ArticleComponent } from '../article-component';
import type { definition } from './definition';

export const component: ArticleComponent<typeof definition> = (
  _props,
  { catalog: { topics }, verdictGroups },
) => (
  <>
    <VerdictLegend groups={verdictGroups} />
    <LazyClaimList
      rows={claimRows(topics)}
      topics={topics.map(({ id, title }) => ({ id, title }))}
      groups={verdictGroups}
    />
  </>
);
