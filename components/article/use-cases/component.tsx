import { rowsById } from '../../decision-table/rows';
import type { ArticleComponent } from '../article-component';
import type { definition } from './definition';
import { UseCases } from './use-cases';

export const component: ArticleComponent<typeof definition> = ({ caption, rows }, lookup) => (
  <UseCases caption={caption} rows={rowsById(lookup, rows)} />
);
