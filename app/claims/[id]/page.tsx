import type { Metadata } from 'next';
import { claimById, loadCatalog } from '../../../catalog';
import { typeset } from '../../../components/ui/typeset';
import { pageMetadata } from '../../_site/metadata';
import { OwnPage } from '../../_site/own-page';
import { claimPage } from '../../_site/pages';
import { placeOfRecord } from '../../_site/place-of-record';
import { ClaimPageById } from '../../_wiring/claim-page';

interface Props {
  params: Promise<{ id: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => typeset(loadCatalog()).claims.map(({ id }) => ({ id }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const { route, title, description } = claimPage(claimById(typeset(loadCatalog()), id));
  return pageMetadata(route, { title, description });
}

/** One claim: the verdict, who says what, the proof, and what rests on it. */
export default async function ClaimPage({ params }: Props) {
  const { id } = await params;
  const { statement } = claimById(typeset(loadCatalog()), id);
  return (
    <OwnPage kind="Claim" title={statement} place={placeOfRecord('data/claims', id)}>
      <ClaimPageById id={id} />
    </OwnPage>
  );
}
