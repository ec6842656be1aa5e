import type { DecisionRow, DecisionVerdict } from '../data';
import { hasEachWord } from '../look/has-each-word';
import type { AddressFilter } from '../look/use-address-filter';

/** What a reader narrows the table to: words that must occur, and verdicts (none chosen means all). */
export interface Filter {
  words: string;
  verdicts: readonly DecisionVerdict[];
}

export const noFilter: Filter = { words: '', verdicts: [] };
export const filterVerdicts = ['action', 'route', 'either', 'both', 'neither'] as const;

const isVerdict = (value: string): value is DecisionVerdict =>
  filterVerdicts.some((verdict) => verdict === value);

/** Reads `?q=…&verdict=…&verdict=…`; values that are no verdict are left out. */
export function filterFromSearch(search: string): Filter {
  const params = new URLSearchParams(search);
  return { words: params.get('q') ?? '', verdicts: params.getAll('verdict').filter(isVerdict) };
}

/** The query string for a filter, with what else stood in the address kept; empty where nothing is left. */
export function searchFromFilter({ words, verdicts }: Filter, search: string): string {
  const params = new URLSearchParams(search);
  params.delete('q');
  params.delete('verdict');
  if (words) params.set('q', words);
  for (const verdict of verdicts) params.append('verdict', verdict);
  const text = params.toString();
  return text && `?${text}`;
}

export const filterInAddress: AddressFilter<Filter> = {
  none: noFilter,
  fromSearch: filterFromSearch,
  toSearch: searchFromFilter,
};

/** A row matches when each word occurs somewhere in its text and its verdict is among the chosen ones. */
export function matches(row: DecisionRow, { words, verdicts }: Filter): boolean {
  const found = hasEachWord([row.title, row.because, row.notes ?? '', ...row.conditions], words);
  return found && (verdicts.length === 0 || verdicts.includes(row.verdict));
}
