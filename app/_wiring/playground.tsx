import { loadCatalog } from '../../catalog';
import { Playground } from '../../components/playground/playground';
import { playgroundProps } from '../../components/playground/playground-props';

/** `<Playground />` in an article: the starter, and every example to start from. */
export async function WholePlayground() {
  return <Playground {...(await playgroundProps(loadCatalog().examples))} />;
}
