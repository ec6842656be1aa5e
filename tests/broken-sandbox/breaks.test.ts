/** That each break still hits its place, and names a case there is: `npm run mutations` runs them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { breaks } from './breaks';

test('the sandbox is broken in thirty places or more, each once', () => {
  expect(breaks.length).toBeGreaterThanOrEqual(30);
  expect(new Set(breaks.map(({ area }) => area)).size).toBe(breaks.length);
});

/** As text: importing every case would take longer than all that this test looks at. */
function casesOf(group: string): string {
  const folder = join('sandbox/tests/conformance/apps', group);
  const parts = join(folder, 'cases');
  const files = existsSync(parts) ? readdirSync(parts).map((name) => join(parts, name)) : [];
  return [join(folder, 'cases.ts'), ...files].map((file) => readFileSync(file, 'utf8')).join('\n');
}

test.each(breaks.map((each) => [each.area, each] as const))('%s', (_, { file, find, group, notices }) => {
  const count = readFileSync(`sandbox/${file}`, 'utf8').split(find).length - 1;
  expect(count, `times that sandbox/${file} holds ${JSON.stringify(find)}`).toBe(1);
  expect(casesOf(group).includes(notices), `${group} has the case "${notices}"`).toBe(true);
});
