import type { Metadata } from 'next';
import { claimById, loadCatalog } from '../../../catalog';
import { Inline } from '../../../components/look/inline';
import { pageMetadata } from '../../_site/metadata';
import { claimPage } from '../../_site/pages';
import { ClaimPageById } from '../../_wiring/claim-page';

interface Props {
  params: Promise<{ id: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => loadCatalog().claims.map(({ id }) => ({ id }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const { route, title, description } = claimPage(claimById(loadCatalog(), id));
  return pageMetadata(route, { title, description });
}

/** One claim: the verdict, who says what, the proof, and what rests on it. */
export default async function ClaimPage({ params }: Props) {
  const { id } = await params;
  const { statement } = claimById(loadCatalog(), id);
  return (
    <main className="example-page" id="nextra-skip-nav" data-pagefind-body="">
      <p className="eyebrow">Claim</p>
      <h1>
        <Inline text={statement} />
      </h1>
      <ClaimPageById id={id} />
    </main>
  );
}
