/** Whatever a contributor writes, the check answers with few messages, each with a place and a way out; it never breaks. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkContent } from '../../catalog/check';
import { mostShown, problemsText } from '../../catalog/problem';
import { pathsIn } from '../../catalog/read-files';
import { knownPackages } from '../../scripts/lib/content-packages';
import { type Mutation, mutations, withMutation } from './mutations';

/** `MUTATIONS=3000 npx vitest run tests/mistakes` tries as many. */
const runs = Number(process.env.MUTATIONS ?? 150);

const packages = knownPackages();
const inPublic = pathsIn(process.cwd(), 'public');

function expectMessages(mutation: Mutation) {
  const files = withMutation(mutation);
  const { problems } = checkContent(files, packages, inPublic);
  for (const { file, line, column, got, fix } of problems) {
    expect(line).toBeGreaterThan(0);
    expect(line).toBeLessThanOrEqual((files.get(file) ?? '').split('\n').length);
    expect(column).toBeGreaterThan(0);
    expect(fix.trim()).not.toBe('');
    expect(got.trim()).not.toBe('');
  }
  const text = problemsText(problems);
  expect(text.split('\n').filter((line) => /^ {2}fix: /.test(line)).length).toBeLessThanOrEqual(mostShown);
  expect(text).not.toMatch(/^\s+at .+:\d+:\d+\)?$|node_modules|\[object Object\]/m);
}

test(`${runs} mutations of what contributors write`, () => {
  fc.assert(fc.property(mutations, expectMessages), {
    numRuns: runs,
    ...(process.env.MUTATIONS === undefined && { seed: 20 }),
  });
});
