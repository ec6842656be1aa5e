import { SheetFiles } from '../../start-here/sheet';
import type { ArticleComponent } from '../article-component';
import type { definition } from './definition';

export const component: ArticleComponent<typeof definition> = (_props, { site }) => (
  <SheetFiles formats={site.cheatSheets} />
);
