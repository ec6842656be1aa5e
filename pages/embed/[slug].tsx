import type { GetStaticPaths, GetStaticProps } from 'next';
import { exampleBySlug, loadCatalog } from '../../catalog';
import { exampleProps } from '../../components/live-example/example-props';
import { LiveExample } from '../../components/live-example/live-example';
import type { Example } from '../../components/live-example/types';
import { PageHead } from '../../components/look/page-head';
import { Panel } from '../../components/look/panel';
import { Surface } from '../../components/look/surface';

export const getStaticPaths: GetStaticPaths = () => ({
  paths: loadCatalog().examples.map(({ slug }) => ({ params: { slug } })),
  fallback: false,
});

export const getStaticProps: GetStaticProps<Example> = async ({ params }) => ({
  props: await exampleProps(exampleBySlug(loadCatalog(), String(params?.slug))),
});

/** One example alone, for slides and other sites. */
export default function ExampleEmbed(example: Example) {
  return (
    <Surface>
      <PageHead
        original={`/examples/${example.slug}`}
        title={`${example.title}, for slides`}
        description={`The example “${example.title}” alone: its code, the running app and its requests, for slides and other sites.`}
      />
      <h1>{example.title}</h1>
      <Panel name="The example">
        <LiveExample {...example} isAlone />
      </Panel>
    </Surface>
  );
}
