import { fieldsOf } from '../../../embed/parameters/fields';
import { embedKinds } from '../../../embed/parameters/kinds';
import type { ExampleView } from '../../data';
import type { Embed } from '../../embed-builder/embeds';
import { LazyEmbedBuilder } from '../../embed-builder/lazy-embed-builder';
import { WithoutScript } from '../../embed-builder/without-script';
import { variantLabel } from '../../live-example/example-props';
import type { ArticleComponent } from '../article-component';
import type { definition } from './definition';

const fields = {
  example: fieldsOf(embedKinds.example.parameters),
  'decision-table': fieldsOf(embedKinds['decision-table'].parameters),
  advisor: fieldsOf(embedKinds.advisor.parameters),
};

const others: Embed[] = [
  { name: 'decision-table', title: 'Decision table', kind: 'decision-table', offers: {} },
  { name: 'advisor', title: 'Advisor', kind: 'advisor', offers: {} },
];

function embedOf({ slug, title, labels, variants }: ExampleView): Embed {
  const files = [...new Set(variants.flatMap(({ open }) => open))].map((file) => file.slice(1));
  const asOffers = files.map((file) => ({ value: file, label: file }));
  return {
    name: slug,
    title,
    kind: 'example',
    offers: {
      variant: variants.map(({ name }) => ({ value: name, label: variantLabel(name, labels) })),
      file: asOffers,
      files: asOffers,
    },
  };
}

export const component: ArticleComponent<typeof definition> = (_props, { catalog: { examples } }) => (
  <>
    <WithoutScript />
    <LazyEmbedBuilder embeds={[...examples.map(embedOf), ...others]} fieldsOf={fields} />
  </>
);
