import { LazyLiveExample } from '../../lazy';
import { exampleProps } from '../../live-example/example-props';
import type { ArticleComponent } from '../article-component';
import type { definition } from './definition';

export const component: ArticleComponent<typeof definition> = async ({ slug }, { example }) => {
  const props = await exampleProps({ ...example(slug), steps: [] });
  return <LazyLiveExample {...props} />;
};
