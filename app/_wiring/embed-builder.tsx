import { type ExampleView, loadCatalog } from '../../catalog';
import type { Embed } from '../../components/embed-builder/embeds';
import { LazyEmbedBuilder } from '../../components/embed-builder/lazy-embed-builder';
import { WithoutScript } from '../../components/embed-builder/without-script';
import { variantLabel } from '../../components/live-example/example-props';
import { fieldsOf } from '../../embed/parameters/fields';
import { embedKinds } from '../../embed/parameters/kinds';

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

/** `<EmbedBuilder />` in an article: all examples, the decision table and the advisor, to be put on slides and into pages. */
export function WholeEmbedBuilder() {
  const embeds = [...loadCatalog().examples.map(embedOf), ...others];
  return (
    <>
      <WithoutScript />
      <LazyEmbedBuilder embeds={embeds} fieldsOf={fields} />
    </>
  );
}
