import type { Metadata } from 'next';
import { loadCatalog, sourceById } from '../../../catalog';
import { typeset } from '../../../components/ui/typeset';
import { pageMetadata } from '../../_site/metadata';
import { OwnPage } from '../../_site/own-page';
import { sourcePage } from '../../_site/pages';
import { placeOfRecord } from '../../_site/place-of-record';
import { SourcePage } from '../../_wiring/claim-page';

interface Props {
  params: Promise<{ id: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => typeset(loadCatalog()).sources.map(({ id }) => ({ id }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const { route, title, description } = sourcePage(sourceById(typeset(loadCatalog()), id));
  return pageMetadata(route, { title, description });
}

/** One article, claim by claim. */
export default async function Page({ params }: Props) {
  const source = sourceById(typeset(loadCatalog()), (await params).id);
  return (
    <OwnPage
      kind="Source"
      eyebrow="Article, claim by claim"
      title={source.title}
      place={placeOfRecord('data/sources.yaml', source.id)}
    >
      <SourcePage source={source} />
    </OwnPage>
  );
}
