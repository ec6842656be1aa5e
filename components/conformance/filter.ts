import { hasEachWord } from '../ui/has-each-word';
import type { AddressFilter } from '../ui/use-address-filter';
import { type CaseRow, type GroupOfRows, isDifferent } from './rows';

/** What a reader narrows the cases to; an empty value means all. */
export interface CaseFilter {
  words: string;
  /** Id of a group. */
  group: string;
  /** Only cases that were seen to end otherwise than they claim. */
  differs: boolean;
}

const none: CaseFilter = { words: '', group: '', differs: false };
/** What the box says in the address. */
export const only = 'only';

/** @param groups ids of all groups: others in an address are left out */
export const filterInAddress = (groups: readonly string[]): AddressFilter<CaseFilter> => ({
  none,
  fromSearch(search) {
    const params = new URLSearchParams(search);
    return {
      words: params.get('q') ?? '',
      group: groups.find((id) => id === params.get('group')) ?? '',
      differs: params.get('differs') === only,
    };
  },
  toSearch({ words, group, differs }, search) {
    const params = new URLSearchParams(search);
    const values = { q: words, group, differs: differs ? only : '' };
    for (const [name, value] of Object.entries(values)) {
      params.delete(name);
      if (value) params.set(name, value);
    }
    const text = params.toString();
    return text && `?${text}`;
  },
});

export const isNarrowed = ({ words, group, differs }: CaseFilter): boolean =>
  words !== '' || group !== '' || differs;

const textsOf = ({ title }: GroupOfRows, { name, statements, reason = '' }: CaseRow) => [
  title,
  name,
  reason,
  ...statements.flatMap(({ says, page }) => [says, page]),
];

/** The groups with the rows that a filter asks for; a case matches when each word occurs in what its row or group says. */
export const matching = (
  groups: readonly GroupOfRows[],
  { words, group, differs }: CaseFilter,
): GroupOfRows[] =>
  groups
    .filter(({ id }) => group === '' || id === group)
    .map((each) => ({
      ...each,
      rows: each.rows.filter(
        (row) => (!differs || isDifferent(row)) && hasEachWord(textsOf(each, row), words),
      ),
    }))
    .filter(({ rows }) => rows.length > 0);
