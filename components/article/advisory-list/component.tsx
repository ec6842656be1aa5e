import { AdvisoryTable } from '../../advisories/advisory-table';
import type { ArticleComponent } from '../article-component';
import type { definition } from './definition';

export const component: ArticleComponent<typeof definition> = (
  { caption, ...query },
  { advisories, advisoryLabels },
) => <AdvisoryTable caption={caption} advisories={advisories(query)} labels={advisoryLabels} />;
