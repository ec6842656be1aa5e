/** Lists that name cases and steps: each of these exists. */
import { expect, test } from '@playwright/test';
import { stepsThatDiffer } from '../../host/differences';
import { builds, casesOf, groupsOf } from '../conformance/builds';
import { mappedPages } from '../conformance/reference';
import { specOf, withSpec } from './examples';

async function namesOfCases(): Promise<Set<string>> {
  const known = new Set<string>();
  for (const build of builds) {
    for (const group of groupsOf(build)) {
      for (const { name } of await casesOf(build, group)) known.add(`${group}: ${name}`);
    }
  }
  return known;
}

test('no step or case is exempt that does not exist', async () => {
  const known = await namesOfCases();
  for (const { slug } of withSpec()) {
    const { steps } = await specOf(slug);
    for (const { name } of Object.values(steps).flat()) known.add(`${slug}: ${name}`);
  }
  const exempt = stepsThatDiffer.map(({ example, step }) => `${example}: ${step}`);
  expect(known.size).toBeGreaterThan(100);
  expect(exempt.filter((step) => !known.has(step))).toEqual([]);
});

test('every case that data/reference names exists', async () => {
  const known = await namesOfCases();
  const wrong = mappedPages().flatMap(({ file, page, statements = [] }) =>
    statements.flatMap(({ says, cases = [] }) =>
      cases
        .filter((name) => !known.has(name))
        .map((name) => `${file}, ${page}: ${says}\n  no case is called "${name}"`),
    ),
  );
  expect(wrong.join('\n')).toBe('');
});
