import { expect, test } from 'vitest';
import { causesFirst } from './cause';
import { CatalogError, type ContentProblem } from './problem';

const problem = (file: string, more: Partial<ContentProblem> = {}): ContentProblem => ({
  file,
  line: 1,
  column: 1,
  path: 'id',
  got: `something in ${file}`,
  fix: 'write another',
  ...more,
});

test('what brings others comes first, then the order of files and lines', () => {
  const uncited = problem('a.yaml', { rule: 'uncited' });
  const shape = problem('b.yaml');
  const dangling = problem('c.yaml', { rule: 'reference' });
  const later = problem('b.yaml', { line: 2, got: 'more' });
  expect(causesFirst([uncited, dangling, later, shape])).toEqual([shape, later, dangling, uncited]);
});

test('a file that cannot be read is told alone, and what rests on it is quiet', () => {
  const broken = problem('a.yaml', { rule: 'yaml-syntax', line: 3 });
  const echo = problem('a.yaml', { rule: 'yaml-syntax', line: 9 });
  const dangling = problem('b.yaml', { rule: 'reference' });
  const ownShape = problem('c.yaml');
  expect(causesFirst([echo, dangling, broken, ownShape])).toEqual([broken, ownShape]);
});

test('a hidden character is told even in a file that cannot be read', () => {
  const hidden = problem('a.yaml', { rule: 'hidden-characters', got: 'a character' });
  const broken = problem('a.yaml', { rule: 'yaml-syntax' });
  expect(causesFirst([broken, hidden])).toEqual([hidden, broken]);
});

test('many that name a record by its name before point to the record', () => {
  const meant = { name: 'new', file: 'z.yaml', line: 7, column: 3 };
  const naming = ['a.mdx', 'b.mdx'].map((file) =>
    problem(file, { rule: 'reference', missing: { kind: 'claim', name: 'old', meant } }),
  );
  const [first, ...others] = causesFirst(naming);
  expect(others).toEqual([]);
  expect(first).toMatchObject({
    file: 'z.yaml',
    line: 7,
    got: '"new", while 2 places name "old", which does not exist',
    fix: 'write "old" again, or correct what names it: a.mdx:1, b.mdx:1',
  });
});

test('at most ten are told, with the number of the rest', () => {
  const many = Array.from({ length: 14 }, (_, index) => problem('a.yaml', { line: index + 1 }));
  const { message, problems } = new CatalogError(many);
  expect(message.match(/fix: /g)).toHaveLength(10);
  expect(message).toContain('and 4 more');
  expect(problems).toHaveLength(14);
});
