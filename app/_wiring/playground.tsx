import { loadCatalog } from '../../catalog';
import { LazyPlayground } from '../../components/playground/lazy-playground';
import { playgroundProps } from '../../components/playground/playground-props';
import { WithoutScript } from '../../components/playground/without-script';

/** `<Playground />` in an article: the starter, and everything else to start from. */
export async function WholePlayground() {
  const props = await playgroundProps(loadCatalog());
  return (
    <>
      <WithoutScript highlighted={props.highlighted} />
      <LazyPlayground {...props} />
    </>
  );
}
