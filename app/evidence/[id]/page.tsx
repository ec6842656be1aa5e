import type { Metadata } from 'next';
import { experimentById, loadCatalog } from '../../../catalog';
import { Inline } from '../../../components/look/inline';
import { pageMetadata } from '../../_site/metadata';
import { experimentPage } from '../../_site/pages';
import { ExperimentById } from '../../_wiring/evidence';

interface Props {
  params: Promise<{ id: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => loadCatalog().experiments.map(({ id }) => ({ id }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const { route, title, description } = experimentPage(experimentById(loadCatalog(), id));
  return pageMetadata(route, { title, description });
}

/** One experiment: what was asked, what each release did, and how to repeat it. */
export default async function EvidencePage({ params }: Props) {
  const { id } = await params;
  const { question } = experimentById(loadCatalog(), id);
  return (
    <main className="example-page" id="nextra-skip-nav" data-pagefind-body="">
      <p className="eyebrow">Experiment {id}</p>
      <h1>
        <Inline text={question} />
      </h1>
      <ExperimentById id={id} />
    </main>
  );
}
