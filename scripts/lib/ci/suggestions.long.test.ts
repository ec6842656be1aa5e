import { afterEach, beforeEach, expect, test } from 'vitest';
import { applied, asComment, readFrom, suggestionsSince, suggestionText } from './suggestions';
import { type TestRepository, testRepository } from './test-repository';

const many = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}`).join('\n');

let repository: TestRepository;
beforeEach(() => {
  repository = testRepository();
  repository.write('a.ts', `${many(1, 40)}\n`);
  repository.commit('Begin');
  repository.git('switch', '--quiet', '-c', 'change');
  repository.write('a.ts', `${many(1, 19)}\nbad\nline 21\n${many(22, 40)}\n`);
  repository.commit('Change line 20');
});
afterEach(() => repository.remove());

test.each([
  ['replaces lines', `${many(1, 19)}\ngood\nline 21\n${many(22, 40)}\n`],
  ['adds lines', `${many(1, 19)}\nbad\nadded\nline 21\n${many(22, 40)}\n`],
  ['takes lines out', `${many(1, 19)}\nline 21\n${many(22, 40)}\n`],
])('a suggestion that %s gives what the formatter wrote', (_, formatted) => {
  const committed = readFrom(repository.root)('a.ts');
  repository.write('a.ts', formatted);
  const { suggestions, others } = suggestionsSince('main', repository.root);
  expect(suggestions).toHaveLength(1);
  expect(others).toEqual([]);
  const [suggestion = { path: '', first: 0, last: 0, lines: [] }] = suggestions;
  expect(applied(committed, suggestion)).toBe(formatted);
});

test('what the pull request does not show is named by its file alone', () => {
  repository.write('a.ts', `other\n${many(2, 19)}\ngood\nline 21\n${many(22, 40)}\n`);
  const { suggestions, others } = suggestionsSince('main', repository.root);
  expect(suggestions.map(({ first, lines }) => [first, lines])).toEqual([[20, ['good']]]);
  expect(others).toEqual(['a.ts']);
});

test('names one line as one, and several as a range', () => {
  expect(asComment({ path: 'a', first: 3, last: 3, lines: ['x'] })).toMatchObject({ line: 3, side: 'RIGHT' });
  expect(asComment({ path: 'a', first: 3, last: 3, lines: ['x'] })).not.toHaveProperty('start_line');
  expect(asComment({ path: 'a', first: 3, last: 5, lines: ['x'] })).toMatchObject({ start_line: 3, line: 5 });
});

test('a line that goes is an empty suggestion', () => {
  expect(suggestionText({ path: 'a', first: 1, last: 1, lines: [] })).toMatch(/^```suggestion\n```\n/);
});

test('text cannot end its own fence', () => {
  const text = suggestionText({ path: 'a', first: 1, last: 1, lines: ['````', '@everyone'] });
  expect(text.startsWith('`````suggestion\n')).toBe(true);
});

test('a name with quotes and tabs is read, and a line that looks like the head of a file is not', () => {
  const name = 'content/a "b"\tc.ts';
  repository.write(name, 'bad\n');
  repository.commit('Add a name');
  repository.write(name, '++ evil.ts\ngood\n');
  const { suggestions } = suggestionsSince('main', repository.root);
  expect(suggestions).toEqual([{ path: name, first: 1, last: 1, lines: ['++ evil.ts', 'good'] }]);
});

test('more than a comment can hold is left to the formatter', () => {
  repository.write('long.ts', 'bad\n');
  repository.commit('Add a file');
  repository.write('long.ts', `${many(1, 400)}\n`);
  expect(suggestionsSince('main', repository.root)).toEqual({ suggestions: [], others: ['long.ts'] });
});
