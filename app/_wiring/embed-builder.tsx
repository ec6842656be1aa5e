import { type ExampleView, loadCatalog } from '../../catalog';
import type { Embed } from '../../components/embed-builder/embeds';
import { LazyEmbedBuilder } from '../../components/embed-builder/lazy-embed-builder';
import { WithoutScript } from '../../components/embed-builder/without-script';
import { variantLabel } from '../../components/live-example/example-props';
import { exampleParameters } from '../../embed/parameters/example';
import { fieldsOf } from '../../embed/parameters/fields';

const exampleFields = fieldsOf(exampleParameters);
const fields = {
  example: exampleFields,
  'decision-table': exampleFields.filter(({ name }) => name === 'theme' || name === 'fontsize'),
};

const table: Embed = {
  name: 'decision-table',
  title: 'Decision table',
  kind: 'decision-table',
  offers: {},
};

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

/** `<EmbedBuilder />` in an article: all examples, and the decision table, to be put on slides and into pages. */
export function WholeEmbedBuilder() {
  const embeds = [...loadCatalog().examples.map(embedOf), table];
  return (
    <>
      <WithoutScript />
      <LazyEmbedBuilder embeds={embeds} fieldsOf={fields} />
    </>
  );
}
