import type { GetStaticPaths, GetStaticProps } from 'next';
import { exampleBySlug, loadCatalog } from '../../catalog';
import { EarlySettings } from '../../components/embed/early-settings';
import { ExampleEmbed } from '../../components/embed/example-embed';
import { exampleProps } from '../../components/live-example/example-props';
import type { Example } from '../../components/live-example/types';
import { PrintedAddress } from '../../components/print/printed-address';
import { PageHead } from '../../components/ui/page-head';
import { Panel } from '../../components/ui/panel';
import { Surface } from '../../components/ui/surface';
import { typeset } from '../../components/ui/typeset';
import { exampleFields } from '../../embed/parameters/example-fields';

export const getStaticPaths: GetStaticPaths = () => ({
  paths: typeset(loadCatalog()).examples.map(({ slug }) => ({ params: { slug } })),
  fallback: false,
});

export const getStaticProps: GetStaticProps<Example> = async ({ params }) => ({
  props: await exampleProps(exampleBySlug(typeset(loadCatalog()), String(params?.slug))),
});

/** One example alone, for slides and other sites. */
export default function ExampleEmbedPage(props: Example) {
  return (
    <Surface kind="example">
      <PageHead
        original={`/examples/${props.slug}`}
        title={`${props.title}, for slides`}
        description={`The example “${props.title}” alone: its code, the running app and its requests, for slides and other sites.`}
        oembed={props.slug}
        opensNewTabs
      />
      <EarlySettings fields={exampleFields} />
      <PrintedAddress path={`/embed/${props.slug}`} />
      <Panel name="The example">
        <ExampleEmbed {...props} fields={exampleFields} />
      </Panel>
    </Surface>
  );
}
