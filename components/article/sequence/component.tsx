import { SequenceFigure } from '../../evidence/sequence-figure';
import type { ArticleComponent } from '../article-component';
import type { definition } from './definition';

export const component: ArticleComponent<typeof definition> = (
  { experiment: id, caption, show },
  { experiment },
) => <SequenceFigure experiment={experiment(id)} caption={caption} show={show} />;
