import type { ExampleView } from '../../data';
import { LazyGallery } from '../../lazy';
import { variantLabel } from '../../live-example/example-props';
import type { ArticleComponent } from '../article-component';
import type { definition } from './definition';

export const component: ArticleComponent<typeof definition> = (
  _props,
  { catalog: { examples, decisions } },
) => {
  const titleOf = new Map(decisions.map(({ id, title }) => [id, title]));
  const cardOf = ({ slug, title, lesson, labels, variants, decisions: ids }: ExampleView) => ({
    slug,
    title,
    lesson,
    variants: variants.map(({ name }) => ({ name, label: variantLabel(name, labels) })),
    cases: ids.map((id) => ({ id, title: titleOf.get(id) ?? id })),
  });
  return <LazyGallery cards={examples.map(cardOf)} />;
};
