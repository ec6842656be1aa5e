import type { ClaimKind, ClaimVerdict, ClaimView, TopicView } from '../data';

/** What the list shows of a claim, and what it can be narrowed by. */
export interface ClaimRow {
  id: string;
  statement: string;
  kind: ClaimKind;
  verdict: ClaimVerdict;
  why: string;
  topic: string;
  stances: readonly { source: string; says: ClaimView['stances'][number]['says'] }[];
  /** Whether one article asserts what another denies. */
  isContradicted: boolean;
}

function isContradicted({ stances }: Pick<ClaimView, 'stances'>): boolean {
  const said = new Set(stances.map(({ says }) => says));
  return said.has('asserts') && said.has('denies');
}

const rowOf = (claim: ClaimView): ClaimRow => ({
  id: claim.id,
  statement: claim.statement,
  kind: claim.kind,
  verdict: claim.verdict,
  why: claim.why,
  topic: claim.topic,
  stances: claim.stances.map(({ source, says }) => ({ source, says })),
  isContradicted: isContradicted(claim),
});

/** Every claim; first those on which the articles contradict each other, then by topic. */
export function claimRows(topics: readonly TopicView[]): ClaimRow[] {
  const rows = topics.flatMap(({ claims }) => claims.map(rowOf));
  return [...rows.filter((row) => row.isContradicted), ...rows.filter((row) => !row.isContradicted)];
}
