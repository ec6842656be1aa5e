import { expect, test } from 'vitest';
import { checkContent } from './check';
import { closestMatch } from './closest-match';
import { formatProblem } from './problem';
import { sampleFiles } from './sample-content';

const head = '---\ntitle: A\ndescription: B\n---\n\n';
const problemsOf = (file: string, text: string) =>
  checkContent(sampleFiles().set(file, text)).problems.filter((problem) => problem.file === file);

test.each([
  ['quotations', 'content/a.mdx', `${head}${'>'.repeat(20_000)}`, 6],
  ['lists', 'content/a.mdx', `${head}${'- '.repeat(3000)}a`, 6],
  ['lists of code', 'content/_meta.ts', `\nexport default ${'['.repeat(20_000)}`, 2],
  ['lists of YAML', 'data/claims/a.yaml', `topic: a\nclaims: ${'['.repeat(20_000)}`, 2],
])('%s that are nested too deeply are a mistake at a place', { timeout: 60_000 }, (_, file, text, line) => {
  expect(problemsOf(file, text)[0]).toMatchObject({ line });
});

test('a page of ten megabytes is told within the time of any other', { timeout: 60_000 }, () => {
  const [problem] = problemsOf('content/a.mdx', `${head}${'word '.repeat(2_000_000)}`);
  expect(problem?.got).toBe('a page of 10000033 characters');
});

test('attributes and fields with names that every object has are unknown', () => {
  const page = `${head}<Claim constructor="x" __proto__="y" toString="z" />\n`;
  expect(problemsOf('content/a.mdx', page).map(({ got }) => got)).toContain(
    'unknown attribute "constructor"',
  );
  const data = 'topic: a\ntitle: A\nclaims:\n  - constructor: 1\n    __proto__: { id: a }\n';
  expect(problemsOf('data/claims/a.yaml', data).map(({ got }) => got)).toContain('unknown key "constructor"');
});

test('a name of a megabyte is like no other, and found out fast', () => {
  const long = 'a'.repeat(1_000_000);
  expect(closestMatch(long, ['claims', long])).toBe(long);
  expect(closestMatch(long, ['claims'])).toBeUndefined();
});

test('names become neither another line, nor a command to a terminal or to the host of the checks', () => {
  const file = 'content/a\n::error::b\u001b[2J.mdx';
  const text = formatProblem({ file, line: 1, column: 1, path: '', got: 'x'.repeat(5000), fix: 'y' });
  expect(text.split('\n')).toHaveLength(3);
  expect(text).not.toContain('\u001b');
  expect(text.length).toBeLessThan(200);
});

test.each([
  'content/A b.mdx',
  'content/CSRF.mdx',
  'content/sub/a.mdx',
  'content/$(x).mdx',
  'content/\u00FC.mdx',
])('the name %s would be no address', (file) => {
  expect(problemsOf(file, `${head}# A\n`).map(({ path }) => path)).toContain('(name)');
});
