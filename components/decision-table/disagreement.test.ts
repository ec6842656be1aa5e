import { describe, expect, test } from 'vitest';
import { isDisputed, votesCast, votesThatDiffer } from './disagreement';
import { withVotes } from './sample-row.testing';

describe('against the verdict “route”', () => {
  test.each([
    [withVotes('route', 'route'), 2, 0, false],
    [withVotes('action', 'route', 'neither'), 3, 2, true],
    [withVotes('either', 'both', 'route'), 3, 0, false],
    [withVotes(), 0, 0, false],
  ])('%#: %i votes, %i differ, disputed: %s', (row, cast, differ, disputed) => {
    expect(votesCast(row)).toBe(cast);
    expect(votesThatDiffer(row)).toBe(differ);
    expect(isDisputed(row)).toBe(disputed);
  });
});

test('two articles may differ from each other though neither differs from the verdict', () => {
  const row = { ...withVotes('action', 'route'), verdict: 'either' as const };
  expect(votesThatDiffer(row)).toBe(0);
  expect(isDisputed(row)).toBe(true);
});
