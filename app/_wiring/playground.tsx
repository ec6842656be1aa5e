import { loadCatalog } from '../../catalog';
import { LazyPlayground } from '../../components/playground/lazy-playground';
import { playgroundProps } from '../../components/playground/playground-props';

/** `<Playground />` in an article: the starter, and every example to start from. */
export async function WholePlayground() {
  return <LazyPlayground {...(await playgroundProps(loadCatalog().examples))} />;
}
