import { RatioPlots } from '../../evidence/ratio-plot';
import type { ArticleComponent } from '../article-component';
import type { definition } from './definition';

export const component: ArticleComponent<typeof definition> = ({ experiment: id }, { experiment }) => {
  const newest = Object.entries(experiment(id).measurements).slice(-1);
  return <RatioPlots measurements={Object.fromEntries(newest)} />;
};
