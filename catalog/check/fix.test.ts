import { expect, test } from 'vitest';
import { readFiles } from '../read-files';
import { characterProblems, writtenFiles } from './characters';
import { fixedText } from './fix';

test('hidden characters and ends of line of Windows are gone', () => {
  expect(fixedText('data/a.yaml', '- id: a\u200Bb\r\n  title: \u202EOne\r\n')).toBe(
    '- id: ab\n  title: One\n',
  );
});

test('an emoji of several characters keeps its joiners', () => {
  expect(fixedText('content/a.mdx', '\u{1F468}\u200D\u{1F4BB}\n')).toBe('\u{1F468}\u200D\u{1F4BB}\n');
});

test('tabs in the indentation of YAML become the spaces that fit the line before', () => {
  const text = '- id: a\n\ttitle: One\n\tvotes:\n\t\tx: action\n\t\ty: route\n';
  expect(fixedText('data/a.yaml', text)).toBe(
    '- id: a\n  title: One\n  votes:\n    x: action\n    y: route\n',
  );
});

test('tags and comments of HTML become those of MDX, but not in code', () => {
  const text =
    'One<br>two <!-- note --> <img src="/a.png" alt="A">\n\n```html\n<br><!-- kept -->\n```\n`<br>`\n';
  expect(fixedText('content/a.mdx', text)).toBe(
    'One<br />two {/* note */} <img src="/a.png" alt="A" />\n\n```html\n<br><!-- kept -->\n```\n`<br>`\n',
  );
});

test('what is there needs no correction', () => {
  const changed = writtenFiles(readFiles(process.cwd())).filter(
    ([file, text]) => fixedText(file, text) !== text,
  );
  expect(changed.map(([file]) => file)).toEqual([]);
});

test('a file in another encoding stays as it is: what cannot be read would be lost', () => {
  const text = Buffer.from('title: Caf\xE9\r\n', 'latin1').toString('utf8');
  expect(fixedText('data/a.yaml', text)).toBe(text);
  expect(characterProblems(new Map([['data/a.yaml', text]]))).toMatchObject([
    { line: 1, column: 11, got: 'bytes that are not text in UTF-8' },
  ]);
});
