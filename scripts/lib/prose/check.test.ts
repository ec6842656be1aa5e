import { expect, test } from 'vitest';
import { CatalogError } from '../../../catalog/problem';
import { findingsIn, problemsToCorrect } from './check';
import { markdownPassages } from './in-markdown';

const words = (count: number) =>
  `Words${' of it'.repeat(count)}`.split(' ').slice(0, count).join(' ').concat('.');

const file = (name: string, source: string) => ({
  file: name,
  source,
  passages: () => markdownPassages(name, source),
});

const report = (files: ReturnType<typeof file>[], list: string[] = []) =>
  new CatalogError(problemsToCorrect(findingsIn(files), list)).message;

test('says where a word is, what was found and what to write', () => {
  expect(report([file('docs/a.md', 'The page\nis built anew.\n')])).toBe(
    ['docs/a.md:2:10  text', '  got "anew"', '  fix: write again'].join('\n'),
  );
});

test('a sentence may have 30 words', () => {
  expect(report([file('docs/a.md', words(30))])).toBe('');
  expect(report([file('docs/a.md', `Short. ${words(31)}`)])).toMatch(
    /^docs\/a\.md:1:8 {2}text\n {2}got a sentence of 31 words: .*; allowed: 30 words\n {2}fix: /,
  );
});

test('an answer may not be hard to read, other prose may', () => {
  const hard =
    'Invocation of asynchronous functionality necessitates authoritative authentication; its verification is indispensable, and its limitation advisable.';
  expect(report([file('content/a.mdx', `<Answer>\n${hard}\n</Answer>\n`)])).toMatch(
    /^content\/a\.mdx:2:1 {2}<Answer>\n {2}got text of reading grade [\d.]+; allowed: up to 9\n/,
  );
  expect(report([file('content/a.mdx', hard)])).toBe('');
  const short = 'Invocation necessitates authentication.';
  expect(report([file('content/a.mdx', `<Answer>\n${short}\n</Answer>\n`)])).toBe('');
});

test('an article may not have a link in every sentence', () => {
  const linked = '<Answer>\nCall it.\n</Answer>\n\nSee [this](/claims/a) and [that](/claims/b).\n';
  expect(report([file('content/a.mdx', `\n${linked}`)])).toMatch(
    /^content\/a\.mdx:6:5 {2}links\n {2}got 2 links in 6 words/,
  );
});

test('headings are checked for words alone', () => {
  expect(report([file('docs/a.md', `# ${words(40)}`)])).toBe('');
  expect(report([file('docs/a.md', '# Built anew')])).toContain('got "anew"');
});

test('a file of the list may have findings, and has to leave it without', () => {
  const files = [file('docs/a.md', 'Built anew.'), file('docs/b.md', 'Built again.')];
  expect(report(files, ['docs/a.md'])).toBe('');
  expect(report(files, ['docs/a.md', 'docs/b.md', 'docs/a.md'])).toBe(
    [
      'scripts/lib/prose/not-yet.json:3:3  [1]',
      '  got "docs/b.md", which has no findings',
      '  fix: delete the line',
      '',
      'scripts/lib/prose/not-yet.json:4:3  [2]',
      '  got "docs/a.md" a second time',
      '  fix: delete the line',
    ].join('\n'),
  );
});
