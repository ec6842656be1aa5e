import { claimById, loadCatalog, nextRelease, type Source } from '../../catalog';
import { AroundClaim } from '../../components/claim/around-claim';
import { Claim } from '../../components/claim/claim';
import { NextReleaseNote } from '../../components/evidence/next-release-note';
import { SourceCard } from '../../components/sources/source-card';
import { SourceClaims } from '../../components/sources/source-claims';
import { typeset } from '../../components/ui/typeset';

/** The body of the page of one claim. */
export function ClaimPageById({ id }: { id: string }) {
  const catalog = typeset(loadCatalog());
  const claim = claimById(catalog, id);
  const { rules, decisions, examples, claims } = catalog;
  const cited = claim.proof.flatMap((one) => ('experiment' in one ? one.experiment : []));
  return (
    <>
      <Claim claim={claim} isAlone />
      <NextReleaseNote next={nextRelease(catalog)} experiments={cited} />
      <AroundClaim
        rules={rules.filter((rule) => claim.rules.includes(rule.id))}
        decisions={decisions.filter((row) => claim.decisions.includes(row.id))}
        examples={examples.filter(({ slug }) => claim.examples.includes(slug))}
        neighbours={claims.filter((other) => other.topic === claim.topic && other.id !== id)}
      />
    </>
  );
}

/** The body of the page of one article. */
export function SourcePage({ source }: { source: Source }) {
  const { topics, examples } = typeset(loadCatalog());
  const corrections = examples.flatMap(({ slug, title, corrects }) =>
    corrects.map((name) => [name, { slug, title }] as const),
  );
  return (
    <>
      <SourceCard source={source} isAlone />
      <SourceClaims source={source} topics={topics} corrections={new Map(corrections)} />
    </>
  );
}
