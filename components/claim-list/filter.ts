import type { ClaimKind, ClaimVerdict, SourceId, VerdictGroup } from '../data';
import { hasEachWord } from '../ui/has-each-word';
import type { AddressFilter } from '../ui/use-address-filter';
import type { ClaimRow } from './claim-row';

/** What a reader narrows the claims to; an empty value means all. */
export interface ClaimFilter {
  words: string;
  topic: string;
  source: SourceId | '';
  kind: ClaimKind | '';
  verdict: ClaimVerdict | '';
}

const keys = { words: 'q', topic: 'topic', source: 'source', kind: 'kind', verdict: 'verdict' } as const;
const none: ClaimFilter = { words: '', topic: '', source: '', kind: '', verdict: '' };

/** The groups whose verdicts a claim of this kind can have. */
export const groupsOf = (groups: readonly VerdictGroup[], kind: ClaimKind | '') =>
  groups.filter((group) => kind === '' || group.kind === kind);

/** The verdict with this name that a claim of this kind can have; empty where there is none. */
export const verdictNamed = (
  groups: readonly VerdictGroup[],
  kind: ClaimKind | '',
  name: string | null,
): ClaimVerdict | '' =>
  groupsOf(groups, kind)
    .flatMap(({ verdicts }) => verdicts)
    .find(({ verdict }) => verdict === name)?.verdict ?? '';

/** @param sources ids of all sources: others in an address are left out, as are verdicts that are in no group */
export const filterInAddress = (
  sources: readonly SourceId[],
  groups: readonly VerdictGroup[],
): AddressFilter<ClaimFilter> => ({
  none,
  fromSearch(search) {
    const params = new URLSearchParams(search);
    const kind = groups.find((group) => group.kind === params.get(keys.kind))?.kind ?? '';
    return {
      words: params.get(keys.words) ?? '',
      topic: params.get(keys.topic) ?? '',
      source: sources.find((source) => source === params.get(keys.source)) ?? '',
      kind,
      verdict: verdictNamed(groups, kind, params.get(keys.verdict)),
    };
  },
  toSearch(filter, search) {
    const params = new URLSearchParams(search);
    for (const name of ['words', 'topic', 'source', 'kind', 'verdict'] as const) {
      params.delete(keys[name]);
      if (filter[name]) params.set(keys[name], filter[name]);
    }
    const text = params.toString();
    return text && `?${text}`;
  },
});

export const isNarrowed = (filter: ClaimFilter) => Object.values(filter).some((value) => value !== '');

/** A claim matches when each word occurs in it, and topic, source, kind and verdict are the chosen ones. */
export const claimMatches = (row: ClaimRow, { words, topic, source, kind, verdict }: ClaimFilter): boolean =>
  hasEachWord([row.statement, row.why], words) &&
  (topic === '' || row.topic === topic) &&
  (kind === '' || row.kind === kind) &&
  (verdict === '' || row.verdict === verdict) &&
  (source === '' || row.stances.some((stance) => stance.source === source));
