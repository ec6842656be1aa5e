import { type ExampleView, loadCatalog } from '../../catalog';
import { LazyGallery } from '../../components/lazy';
import { variantLabel } from '../../components/live-example/example-props';

/** `<Gallery />` in an article: every example, to be searched. */
export function WholeGallery() {
  const { examples, decisions } = loadCatalog();
  const titleOf = new Map(decisions.map(({ id, title }) => [id, title]));
  const cardOf = ({ slug, title, lesson, labels, variants, decisions: ids }: ExampleView) => ({
    slug,
    title,
    lesson,
    variants: variants.map(({ name }) => ({ name, label: variantLabel(name, labels) })),
    cases: ids.map((id) => ({ id, title: titleOf.get(id) ?? id })),
  });
  return <LazyGallery cards={examples.map(cardOf)} />;
}
