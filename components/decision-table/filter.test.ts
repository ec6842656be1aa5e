import { describe, expect, test } from 'vitest';
import type { DecisionRow } from '../data';
import { filterFromSearch, matches, searchFromFilter } from './filter';

const row: DecisionRow = {
  id: 'stripe-webhook',
  title: 'Stripe webhook',
  caller: 'webhook',
  intent: 'pay',
  votes: {
    'alhabil-2024': 'route',
    'next15-decision-tree': 'route',
    'handling-api-routes': 'silent',
    'raj-next14': 'route',
    'paradigm-shift': 'route',
  },
  claims: [],
  examples: [],
  verdict: 'route',
  rule: 'webhook-needs-an-address',
  because: 'The sender needs an address that stays the same.',
  conditions: ['Read the raw body.'],
};

describe('the filter in the address', () => {
  test('is read back as it was written', () => {
    const filter = { words: 'raw body', verdicts: ['route', 'neither'] as const };
    expect(filterFromSearch(searchFromFilter(filter, ''))).toEqual(filter);
  });
  test('keeps other parameters and leaves no empty query', () => {
    expect(searchFromFilter({ words: '', verdicts: [] }, '?q=old&theme=dark')).toBe('?theme=dark');
    expect(searchFromFilter({ words: '', verdicts: [] }, '?verdict=route')).toBe('');
  });
  test('ignores verdicts that do not exist', () => {
    expect(filterFromSearch('?verdict=maybe&verdict=route').verdicts).toEqual(['route']);
  });
});

describe('matches', () => {
  test.each([
    ['', true],
    ['STRIPE', true],
    ['raw stripe', true],
    ['stripe upload', false],
  ])('%j finds the row: %s', (words, expected) => {
    expect(matches(row, { words, verdicts: [] })).toBe(expected);
  });
  test('a chosen verdict leaves other rows out', () => {
    expect(matches(row, { words: '', verdicts: ['action'] })).toBe(false);
    expect(matches(row, { words: '', verdicts: ['action', 'route'] })).toBe(true);
  });
});
