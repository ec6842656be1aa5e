/** Twice as much that is wrong is twice the work (`count-work.testing.ts`). */
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

const script = 'catalog/check/count-work.testing.ts';
const counted: Record<string, [once: number, twice: number, fourTimes: number]> = JSON.parse(
  execFileSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' }),
);

test('each kind of broken record is counted', () => {
  expect(Object.keys(counted)).toHaveLength(6);
});

test.each(Object.entries(counted))('%s', (_, [once, twice, fourTimes]) => {
  expect(once).toBeGreaterThan(0);
  expect((fourTimes - twice) / (twice - once)).toBeLessThan(2.5);
});
