import { NextReleaseNote } from '../../evidence/next-release-note';
import type { ArticleComponent } from '../article-component';
import type { definition } from './definition';

export const component: ArticleComponent<typeof definition> = (
  { experiment: id },
  { experiment, nextRelease },
) => <NextReleaseNote next={nextRelease()} experiments={[experiment(id).id]} />;
