import { loadCatalog } from '../../catalog';
import { ClaimList } from '../../components/claim-list/claim-list';
import { claimRows } from '../../components/claim-list/claim-row';
import { DecisionTableInOwnChunk } from '../../components/decision-table/own-chunk';
import { decisionRows } from '../../components/decision-table/rows';
import { Exchange } from '../../components/exchange/exchange';
import { AgreementMap } from '../../components/sources/agreement-map';
import { ClaimTally } from '../../components/sources/claim-tally';
import { SourceCard } from '../../components/sources/source-card';

/** `<DecisionTable />` in an article: every row. */
export function WholeDecisionTable() {
  const catalog = loadCatalog();
  return <DecisionTableInOwnChunk rows={decisionRows(catalog)} sources={catalog.sources} />;
}

/** `<AgreementMap />`: how far each article agrees with the verdicts. */
export function WholeAgreementMap() {
  const catalog = loadCatalog();
  return <AgreementMap rows={decisionRows(catalog)} sources={catalog.sources} />;
}

/** `<ClaimTally />`: what became of the claims each article asserts. */
export function WholeClaimTally() {
  const { claims, sources } = loadCatalog();
  return <ClaimTally claims={claims} sources={sources} />;
}

/** `<AllSources />`: the five articles. */
export function AllSources() {
  return loadCatalog().sources.map((source) => <SourceCard source={source} key={source.id} />);
}

/** `<AllExchanges />`: every observed exchange. */
export function AllExchanges() {
  return loadCatalog().observations.map((observation) => (
    <Exchange observation={observation} key={observation.id} />
  ));
}

/** `<AllClaims />`: every claim, those first on which the articles contradict each other. */
export function AllClaims() {
  const { topics } = loadCatalog();
  return <ClaimList rows={claimRows(topics)} topics={topics.map(({ id, title }) => ({ id, title }))} />;
}
