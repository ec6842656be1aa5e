import type { Metadata } from 'next';
import { experimentById, loadCatalog } from '../../../catalog';
import { typeset } from '../../../components/ui/typeset';
import { pageMetadata } from '../../_site/metadata';
import { OwnPage } from '../../_site/own-page';
import { experimentPage } from '../../_site/pages';
import { ExperimentById } from '../../_wiring/evidence';

interface Props {
  params: Promise<{ id: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => typeset(loadCatalog()).experiments.map(({ id }) => ({ id }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const { route, title, description } = experimentPage(experimentById(typeset(loadCatalog()), id));
  return pageMetadata(route, { title, description });
}

/** One experiment: what was asked, what each release did, and how to repeat it. */
export default async function EvidencePage({ params }: Props) {
  const { id } = await params;
  const { question } = experimentById(typeset(loadCatalog()), id);
  return (
    <OwnPage
      kind="Experiment"
      eyebrow={`Experiment ${id}`}
      title={question}
      place={{ path: `evidence/experiments/${id}/experiment.yaml`, line: 1 }}
    >
      <ExperimentById id={id} />
    </OwnPage>
  );
}
