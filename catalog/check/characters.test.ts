import { expect, test } from 'vitest';
import { formatProblem } from '../problem';
import { sampleFiles, sampleWith } from '../sample-content';
import { checkContent } from '.';

const hiddenIn = (files: ReadonlyMap<string, string>) =>
  checkContent(files)
    .problems.filter(({ rule }) => rule === 'hidden-characters')
    .map(({ line, path, got }) => `${line} ${path} ${got}`);

const digest = 'data/glossary.yaml';

test.each([
  ['data/claims/a\u0085b.yaml', 'a control character, U+0085'],
  ['examples/create-post/action/app/a\u009bb.tsx', 'a control character, U+009B'],
  [
    'examples/create-post/action/app/a\u202eb.tsx',
    'a character that turns the direction of the text, U+202E',
  ],
  ['examples/create-post/action/app/a\nb.tsx', 'a control character, U+000A'],
])('%j has a name that hides a character', (file, got) => {
  expect(hiddenIn(sampleFiles().set(file, ''))).toEqual([`1 (name) ${got}`]);
});

test.each([
  ['A hash\u0080 that', '3 [0].definition', undefined],
  ['"A hash\\x85 that"', '3 [0].definition', 'a control character, U+0085, written as an escape'],
  ['"A hash\\u009f that"', '3 [0].definition', 'a control character, U+009F, written as an escape'],
  [
    '"A hash\\u202e that"',
    '3 [0].definition',
    'a character that turns the direction of the text, U+202E, written as an escape',
  ],
])('%j is told of, once', (text, place, got) => {
  const told = got ? `${place} ${got}` : '3 (text) a control character, U+0080';
  expect(hiddenIn(sampleWith(digest, 'A hash that stands for an error.', text))).toEqual([told]);
});

const page = 'content/csrf.mdx';
const head = '---\ntitle: CSRF\ndescription: What protects.\n---\n\n# CSRF\n\n';

test.each([
  ['A hash&#x85; that', '8 (text) a character that is not text, written as a reference'],
  [
    'A hash&#x202e; that',
    '8 (text) a character that turns the direction of the text, U+202E, written as a reference',
  ],
  ['<Figure caption="a&#x200b;b" />', '8 (text) a character without width, U+200B, written as a reference'],
  ['[a](/b "c&shy;d")', '8 (text) a soft hyphen, U+00AD, written as a reference'],
  ['A dash &mdash; and 👩&#x200d;💻', undefined],
])('%j of a page is told of', (text, told) => {
  expect(hiddenIn(sampleFiles().set(page, `${head}${text}\n`))).toEqual(told ? [told] : []);
});

test('an escape in the front matter of a page is told of', () => {
  const text = head.replace('What protects.', '"What \\x85 protects."');
  expect(hiddenIn(sampleFiles().set(page, text))).toEqual([
    '3 description a control character, U+0085, written as an escape',
  ]);
});

test('an escape that is only text stays', () => {
  expect(hiddenIn(sampleWith(digest, 'A hash that stands for an error.', "'Write \\x85'"))).toEqual([]);
});

test('no control character of a name reaches a terminal', () => {
  const file = 'data/\u0080\u009b2J\u009f\u007f.yaml';
  const text = formatProblem({ file, line: 1, column: 1, path: '', got: file, fix: 'y' });
  expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
  expect(text).toContain('\\u009b2J');
});
