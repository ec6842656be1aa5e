import { loadCatalog, verdictGroups } from '../../catalog';
import { claimRows } from '../../components/claim-list/claim-row';
import type { DecisionRow } from '../../components/data';
import { decisionRows } from '../../components/decision-table/rows';
import { EmbedTableLink } from '../../components/embed-builder/embed-table-link';
import { LazyClaimList, LazyDecisionTable } from '../../components/lazy';
import { AgreementMap } from '../../components/sources/agreement-map';
import { ClaimTally } from '../../components/sources/claim-tally';
import { SourceCard } from '../../components/sources/source-card';
import { TopicMap } from '../../components/sources/topic-map';
import { sourceAddress } from '../../components/ui/address';
import { VerdictLegend } from '../../components/verdict/verdict-legend';
import { placeOfRecord } from '../_site/place-of-record';

/** Nothing travels to the browser for it while package.json names no repository. */
function withSource(row: DecisionRow): DecisionRow {
  const source = sourceAddress(placeOfRecord('data/decisions.yaml', row.id));
  return source ? { ...row, source } : row;
}

/** `<DecisionTable />` in an article: every row. */
export function WholeDecisionTable() {
  const catalog = loadCatalog();
  return (
    <>
      <p>
        For slides and other sites: <EmbedTableLink />.
      </p>
      <LazyDecisionTable rows={decisionRows(catalog).map(withSource)} sources={catalog.sources} />
    </>
  );
}

/** `<AgreementMap />`: how far each article agrees with the verdicts. */
export function WholeAgreementMap() {
  const catalog = loadCatalog();
  return <AgreementMap rows={decisionRows(catalog)} sources={catalog.sources} />;
}

/** `<ContradictionMap />`: who agrees with whom on the questions that divide the articles. */
export function WholeContradictionMap() {
  const { articles, contradictions, sources } = loadCatalog();
  const settledIn = (id: string) =>
    articles.find(({ mentions }) => mentions.some((one) => one.kind === 'contradiction' && one.id === id))
      ?.slug ?? '';
  const mapped = contradictions.map((each) => ({ ...each, settledIn: settledIn(each.id) }));
  return <TopicMap contradictions={mapped} sources={sources} />;
}

/** `<ClaimTally />`: what became of the claims each article asserts. */
export function WholeClaimTally() {
  const { claims, sources } = loadCatalog();
  return <ClaimTally claims={claims} sources={sources} groups={verdictGroups} />;
}

/** `<AllSources />`: the five articles. */
export function AllSources() {
  return loadCatalog().sources.map((source) => <SourceCard source={source} key={source.id} />);
}

/** `<AllClaims />`: what the verdicts mean, and every claim, those first on which the articles contradict each other. */
export function AllClaims() {
  const { topics } = loadCatalog();
  return (
    <>
      <VerdictLegend groups={verdictGroups} />
      <LazyClaimList
        rows={claimRows(topics)}
        topics={topics.map(({ id, title }) => ({ id, title }))}
        groups={verdictGroups}
      />
    </>
  );
}
