import { exampleBySlug, loadCatalog } from '../../catalog';
import { exampleProps } from '../../components/live-example/example-props';
import { LiveExample } from '../../components/live-example/live-example';
import { named } from './unknown-name';

/** `<LiveExample slug="…" />` in an article: the example in all its variants, ready to run. */
export async function LiveExampleBySlug({ slug }: { slug: string }) {
  const example = named('LiveExample', slug, () => exampleBySlug(loadCatalog(), slug));
  return <LiveExample {...(await exampleProps(example))} />;
}
