import { TopicMap } from '../../sources/topic-map';
import type { ArticleComponent } from '../article-component';
import type { definition } from './definition';

export const component: ArticleComponent<typeof definition> = (
  _props,
  { catalog: { articles, contradictions, sources } },
) => {
  const settledIn = (id: string) =>
    articles.find(({ mentions }) => mentions.some((one) => one.kind === 'contradiction' && one.id === id))
      ?.slug ?? '';
  const mapped = contradictions.map((each) => ({ ...each, settledIn: settledIn(each.id) }));
  return <TopicMap contradictions={mapped} sources={sources} />;
};
