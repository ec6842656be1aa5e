import { rowsById } from '../../decision-table/rows';
import { CaseLines } from '../../start-here/case-lines';
import type { ArticleComponent } from '../article-component';
import type { definition } from './definition';

export const component: ArticleComponent<typeof definition> = ({ caption, rows }, lookup) => (
  <CaseLines caption={caption} rows={rowsById(lookup, rows)} />
);
