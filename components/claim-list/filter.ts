import type { ClaimVerdict, SourceId } from '../data';
import { hasEachWord } from '../look/has-each-word';
import type { AddressFilter } from '../look/use-address-filter';
import type { ClaimRow } from './claim-row';

/** What a reader narrows the claims to; an empty value means all. */
export interface Filter {
  words: string;
  topic: string;
  source: SourceId | '';
  verdict: ClaimVerdict | '';
}

export const verdicts = ['holds', 'depends', 'outdated', 'wrong'] as const;
const keys = { words: 'q', topic: 'topic', source: 'source', verdict: 'verdict' } as const;
const none: Filter = { words: '', topic: '', source: '', verdict: '' };

/** @param sources ids of all articles: others in an address are left out */
export const filterInAddress = (sources: readonly SourceId[]): AddressFilter<Filter> => ({
  none,
  fromSearch(search) {
    const params = new URLSearchParams(search);
    return {
      words: params.get(keys.words) ?? '',
      topic: params.get(keys.topic) ?? '',
      source: sources.find((source) => source === params.get(keys.source)) ?? '',
      verdict: verdicts.find((verdict) => verdict === params.get(keys.verdict)) ?? '',
    };
  },
  toSearch(filter, search) {
    const params = new URLSearchParams(search);
    for (const name of ['words', 'topic', 'source', 'verdict'] as const) {
      params.delete(keys[name]);
      if (filter[name]) params.set(keys[name], filter[name]);
    }
    const text = params.toString();
    return text && `?${text}`;
  },
});

export const isNarrowed = (filter: Filter) => Object.values(filter).some((value) => value !== '');

/** A claim matches when each word occurs in it, and topic, article and verdict are the chosen ones. */
export const matches = (row: ClaimRow, { words, topic, source, verdict }: Filter): boolean =>
  hasEachWord([row.statement, row.why], words) &&
  (topic === '' || row.topic === topic) &&
  (verdict === '' || row.verdict === verdict) &&
  (source === '' || row.stances.some((stance) => stance.source === source));
