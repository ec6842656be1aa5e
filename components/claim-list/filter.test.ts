import { expect, test } from 'vitest';
import type { VerdictGroup } from '../data';
import type { ClaimRow } from './claim-row';
import { claimMatches, filterInAddress, groupsOf, isNarrowed, verdictNamed } from './filter';

const row: ClaimRow = {
  id: 'actions-are-faster',
  statement: 'Actions are faster than routes.',
  kind: 'fact',
  verdict: 'wrong',
  why: 'The call costs the same.',
  topic: 'performance',
  stances: [{ source: 'raj-next14', says: 'asserts' }],
  isContradicted: false,
};
const groups: VerdictGroup[] = [
  { kind: 'fact', verdicts: [{ verdict: 'wrong', means: 'Not true.' }] },
  { kind: 'advice', verdicts: [{ verdict: 'matter of taste', means: 'Nothing decides it.' }] },
];
const { none, fromSearch, toSearch } = filterInAddress(['raj-next14', 'paradigm-shift'], groups);

test('nothing asked shows every claim', () => {
  expect(claimMatches(row, none)).toBe(true);
  expect(isNarrowed(none)).toBe(false);
});

test.each([
  [{ words: 'FASTER call' }, true],
  [{ words: 'slower' }, false],
  [{ topic: 'performance' }, true],
  [{ topic: 'csrf' }, false],
  [{ source: 'raj-next14' as const }, true],
  [{ source: 'paradigm-shift' as const }, false],
  [{ kind: 'fact' as const }, true],
  [{ kind: 'advice' as const }, false],
  [{ verdict: 'wrong' as const }, true],
  [{ verdict: 'holds' as const }, false],
])('%j', (asked, found) => {
  expect(claimMatches(row, { ...none, ...asked })).toBe(found);
});

test('a filter survives the address, and what else stands there is kept', () => {
  const filter = {
    words: 'a b',
    topic: 'csrf',
    source: 'raj-next14',
    kind: 'fact',
    verdict: 'wrong',
  } as const;
  const search = toSearch(filter, '?mode=slides');
  expect(fromSearch(search)).toEqual(filter);
  expect(search).toContain('mode=slides');
  expect(toSearch(none, search)).toBe('?mode=slides');
});

test('an article or a verdict that does not exist is left out', () => {
  expect(fromSearch('?source=nobody&verdict=maybe')).toEqual(none);
});

test('a verdict of two words is in the address, and facts cannot have it', () => {
  const search = toSearch({ ...none, verdict: 'matter of taste' }, '');
  expect(fromSearch(search)).toEqual({ ...none, verdict: 'matter of taste' });
  expect(fromSearch(`${search}&kind=fact`)).toEqual({ ...none, kind: 'fact' });
  expect(fromSearch('?kind=myth')).toEqual(none);
});

test('a kind offers its own verdicts alone', () => {
  expect(groupsOf(groups, '')).toEqual(groups);
  expect(groupsOf(groups, 'advice').map(({ kind }) => kind)).toEqual(['advice']);
  expect(verdictNamed(groups, 'advice', 'wrong')).toBe('');
  expect(verdictNamed(groups, '', 'wrong')).toBe('wrong');
});
