import { LazyPlayground } from '../../playground/lazy-playground';
import { playgroundProps } from '../../playground/playground-props';
import { WithoutScript } from '../../playground/without-script';
import type { ArticleComponent } from '../article-component';
import type { definition } from './definition';

export const component: ArticleComponent<typeof definition> = async (_props, { catalog }) => {
  const props = await playgroundProps(catalog);
  return (
    <>
      <WithoutScript highlighted={props.highlighted} />
      <LazyPlayground {...props} />
    </>
  );
};
