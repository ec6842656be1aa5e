import { expect, test } from 'vitest';
import { hostProblem } from './host-problem';

test.each([
  ['origin', /allow-same-origin/, true],
  ['forms', /allow-forms/, true],
  ['file', /python3 -m http\.server/, false],
] as const)('%s: it says what is missing', (found, words, opensElsewhere) => {
  const problem = hostProblem(found);
  expect(problem?.text).toMatch(words);
  expect(problem?.opensElsewhere).toBe(opensElsewhere);
});

test.each([undefined, '', 'toString', '__proto__'])('%s: nothing is missing', (found) => {
  expect(hostProblem(found)).toBeUndefined();
});
