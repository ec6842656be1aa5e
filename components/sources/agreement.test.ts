import { describe, expect, test } from 'vitest';
import { agreementOf, stanceTally } from './agreement';

describe('agreementOf', () => {
  test.each([
    ['action', 'action', 'agrees'],
    ['neither', 'neither', 'agrees'],
    ['action', 'route', 'differs'],
    ['route', 'neither', 'differs'],
    ['neither', 'action', 'differs'],
    ['either', 'neither', 'differs'],
    ['either', 'elsewhere', 'differs'],
    ['action', 'elsewhere', 'differs'],
    ['neither', 'elsewhere', 'differs'],
    ['either', 'action', 'partly'],
    ['route', 'both', 'partly'],
    ['both', 'either', 'partly'],
    ['silent', 'either', 'silent'],
  ] as const)('a vote for %s under the verdict %s %s', (vote, verdict, expected) => {
    expect(agreementOf(vote, verdict)).toBe(expected);
  });
});

test('tally counts every vote once', () => {
  const pairs = [
    { vote: 'action', verdict: 'action' },
    { vote: 'route', verdict: 'action' },
    { vote: 'silent', verdict: 'route' },
  ] as const;
  expect(stanceTally(pairs)).toEqual({ agrees: 1, partly: 0, differs: 1, silent: 1 });
});
