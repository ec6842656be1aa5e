import { NextReleaseReport } from '../../evidence/next-release';
import type { ArticleComponent } from '../article-component';
import type { definition } from './definition';

export const component: ArticleComponent<typeof definition> = (_props, { catalog, nextRelease }) => (
  <NextReleaseReport next={nextRelease()} cases={catalog.conformanceOnPreview} />
);
