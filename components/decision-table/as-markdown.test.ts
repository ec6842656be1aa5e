import { expect, test } from 'vitest';
import { asMarkdown } from './as-markdown';

const cell = (text: string) => asMarkdown({ head: [text], body: [] }).split('\n')[0];

test('a table has a head, a rule and its rows', () => {
  expect(asMarkdown({ head: ['Use case', 'Verdict'], body: [['Sign in', 'Both']] })).toBe(
    '| Use case | Verdict |\n| --- | --- |\n| Sign in | Both |\n',
  );
});

test.each([
  ['a | b', 'a \\| b'],
  ['`a | b`', '`a \\| b`'],
  ['two\n lines', 'two lines'],
  ['<form> *now*', '\\<form\\> \\*now\\*'],
  ['`<form>` of NEXT_PUBLIC', '`<form>` of NEXT\\_PUBLIC'],
  ['C:\\dir', 'C:\\\\dir'],
])('%j is written as %s', (text, expected) => {
  expect(cell(text)).toBe(`| ${expected} |`);
});
