import type { GetStaticPaths, GetStaticProps } from 'next';
import { claimById, loadCatalog } from '../../../catalog';
import type { ShownClaim } from '../../../components/data';
import { ClaimEmbed } from '../../../components/embed/reading/claim-embed';
import { ReadingPage } from '../../../components/embed/reading/page';
import { shownClaim } from '../../../components/embed/reading/shown';
import { pathsTo, plain } from '../../../components/embed/reading/static';
import { shortened } from '../../../components/ui/shorten';
import { typeset } from '../../../components/ui/typeset';
import { claimFields } from '../../../embed/parameters/other-fields';

interface Props {
  claim: ShownClaim;
}

export const getStaticPaths: GetStaticPaths = () => pathsTo(typeset(loadCatalog()).claims);

export const getStaticProps: GetStaticProps<Props> = ({ params }) => ({
  props: { claim: shownClaim(claimById(typeset(loadCatalog()), String(params?.id))) },
});

/** One claim alone, for slides and other sites. */
export default function ClaimEmbedPage({ claim }: Props) {
  const { id, statement, verdict, why } = claim;
  return (
    <ReadingPage
      original={`/claims/${id}`}
      title={`For slides: ${plain(statement)}`}
      description={shortened(`On a slide, with its proof and the verdict “${verdict}”: ${plain(why)}`)}
      fields={claimFields}
    >
      <ClaimEmbed claim={claim} />
    </ReadingPage>
  );
}
