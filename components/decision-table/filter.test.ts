import { describe, expect, test } from 'vitest';
import { rowMatches } from './filter';
import { sampleRow, withVotes } from './sample-row.testing';
import { isNarrowed, noRowFilter, type RowFilter } from './view';

test('no filter shows every row', () => {
  expect(rowMatches(sampleRow, noRowFilter)).toBe(true);
  expect(isNarrowed(noRowFilter)).toBe(false);
});

describe('a Stripe webhook is found', () => {
  const asked: [Partial<RowFilter>, boolean][] = [
    [{ words: 'STRIPE' }, true],
    [{ words: 'raw stripe' }, true],
    [{ words: 'stripe upload' }, false],
    [{ verdicts: ['action'] }, false],
    [{ verdicts: ['action', 'route'] }, true],
    [{ caller: 'webhook' }, true],
    [{ caller: 'own-ui' }, false],
    [{ intent: 'pay' }, true],
    [{ intent: 'read' }, false],
    [{ onlyDisputed: true }, false],
    [{ caller: 'webhook', intent: 'read' }, false],
  ];
  test.each(asked)('by %j: %s', (part, found) => {
    expect(rowMatches(sampleRow, { ...noRowFilter, ...part })).toBe(found);
    expect(isNarrowed({ ...noRowFilter, ...part })).toBe(true);
  });
});

test('a row on which an article differs is among the disputed ones', () => {
  expect(rowMatches(withVotes('action'), { ...noRowFilter, onlyDisputed: true })).toBe(true);
});
