import { describe, expect, test } from 'vitest';
import { matches } from './filter';
import { sampleRow, withVotes } from './sample-row.testing';
import { type Filter, isNarrowed, noFilter } from './view';

test('no filter shows every row', () => {
  expect(matches(sampleRow, noFilter)).toBe(true);
  expect(isNarrowed(noFilter)).toBe(false);
});

describe('a Stripe webhook is found', () => {
  const asked: [Partial<Filter>, boolean][] = [
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
    expect(matches(sampleRow, { ...noFilter, ...part })).toBe(found);
    expect(isNarrowed({ ...noFilter, ...part })).toBe(true);
  });
});

test('a row on which an article differs is among the disputed ones', () => {
  expect(matches(withVotes('action'), { ...noFilter, onlyDisputed: true })).toBe(true);
});
