/** What the sandbox is allowed to do otherwise names steps and cases: each exists. */
import { expect, test } from '@playwright/test';
import { stepsThatDiffer } from '../../sandbox/host/differences';
import { builds, casesOf, groupsOf } from '../conformance/builds';
import { allWithSpec, specOf } from './examples';

test('no step or case is exempt that does not exist', async () => {
  const known = new Set<string>();
  for (const build of builds) {
    for (const group of groupsOf(build)) {
      for (const { name } of await casesOf(build, group)) known.add(`${group}: ${name}`);
    }
  }
  for (const slug of allWithSpec()) {
    const { steps } = await specOf(slug);
    for (const { name } of Object.values(steps).flat()) known.add(`${slug}: ${name}`);
  }
  const exempt = stepsThatDiffer.map(({ example, step }) => `${example}: ${step}`);
  expect(known.size).toBeGreaterThan(100);
  expect(exempt.filter((step) => !known.has(step))).toEqual([]);
});
