import { exampleBySlug, loadCatalog } from '../../catalog';
import { examplePath } from '../../components/look/address';
import { named } from './unknown-name';

/** `<LiveExample slug="…" />` in an article: a link to the page on which the example runs. */
export function LiveExampleBySlug({ slug }: { slug: string }) {
  const { title } = named('LiveExample', slug, () => exampleBySlug(loadCatalog(), slug));
  return (
    <p>
      Run the example: <a href={examplePath(slug)}>{title}</a>
    </p>
  );
}
