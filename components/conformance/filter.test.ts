import { expect, test } from 'vitest';
import { filterInAddress, isNarrowed, matching } from './filter';
import { type CaseRow, type Cell, caseTally, type GroupOfRows } from './rows';

const row = (name: string, ...cells: Cell[]): CaseRow => ({
  id: name,
  name,
  cells,
  statements: [{ says: 'A cookie is set', page: 'functions/cookies' }],
  report: undefined,
  app: undefined,
});
const groups: GroupOfRows[] = [
  {
    id: 'actions',
    title: 'Server Actions',
    releases: ['16.4.6'],
    rows: [
      row('an id is unknown', 'holds', 'holds', 'holds', 'holds'),
      row('a form is sent', 'none', 'holds', 'none', 'differs'),
    ],
  },
  { id: 'proxy', title: 'proxy.ts', releases: ['16.4.6'], rows: [row('a redirect', 'fails', 'unrun')] },
];
const { none, fromSearch, toSearch } = filterInAddress(['actions', 'proxy']);
const namesOf = (asked: Partial<typeof none>) =>
  matching(groups, { ...none, ...asked }).map(({ id, rows }) => [id, ...rows.map(({ name }) => name)]);

test('nothing asked shows every case', () => {
  expect(matching(groups, none)).toEqual(groups);
  expect(isNarrowed(none)).toBe(false);
});

test.each([
  [{ words: 'FORM sent' }, [['actions', 'a form is sent']]],
  [{ words: 'server unknown' }, [['actions', 'an id is unknown']]],
  [{ words: 'functions/cookies redirect' }, [['proxy', 'a redirect']]],
  [{ group: 'proxy' }, [['proxy', 'a redirect']]],
  [
    { differs: true },
    [
      ['actions', 'a form is sent'],
      ['proxy', 'a redirect'],
    ],
  ],
  [{ group: 'proxy', words: 'form' }, []],
])('%j', (asked, found) => {
  expect(namesOf(asked)).toEqual(found);
});

test('a filter survives the address, and what else the address has is kept', () => {
  const filter = { words: 'a b', group: 'proxy', differs: true };
  const search = toSearch(filter, '?mode=slides');
  expect(fromSearch(search)).toEqual(filter);
  expect(search).toContain('mode=slides');
  expect(toSearch(none, search)).toBe('?mode=slides');
});

test('a group that does not exist is left out', () => {
  expect(fromSearch('?group=nothing&differs=maybe')).toEqual(none);
});

test('a group says how many of its cases differ or were not run', () => {
  expect(caseTally(groups[0]?.rows ?? [])).toBe('2 cases, 1 differs');
  expect(caseTally(groups[1]?.rows ?? [])).toBe('1 case, 1 differs, 1 not run yet');
});
