import { expect, test } from 'vitest';
import { linkProblems, linksOf } from './links';

const ten = 'There are ten words in this sentence, with a dot. ';
const link = '[There are](/claims/a) ten words in this sentence, with a dot. ';
const article = (body: string) =>
  `---\ntitle: A [title](/no)\n---\n\n<Answer>\nCall it.\n</Answer>\n\n${body}\n`;

const problems = (body: string) => linkProblems('content/a.mdx', article(body));

test('an article may have one link for 60 words', () => {
  expect(problems(ten.repeat(9) + link.repeat(2))).toHaveLength(1);
  expect(problems(ten.repeat(10) + link.repeat(2))).toEqual([]);
  expect(problems(ten)).toEqual([]);
});

test('says how many there are, how many may be, and where the first one is', () => {
  expect(problems(`${ten}\n\n${link.repeat(3)}`)).toEqual([
    {
      file: 'content/a.mdx',
      line: 11,
      column: 1,
      path: 'links',
      got: '3 links in 42 words of running text, one per 14',
      allowed: 'one per 60, here 1',
      fix: 'link a claim once, join links of one sentence, and leave out those that a reader would not follow',
    },
  ]);
});

test('items of a list count, and links of every kind', () => {
  const body = '- [One](/a) two.\n- **[Three](https://example.org)** and [four].\n\n[four]: #four';
  expect(linksOf(article(body))).toMatchObject({ links: 3, words: 7 });
});

test.each([
  ['a table', '| a |\n| - |\n| [b](/c) |'],
  ['a heading', '## [Where](/c) is it?'],
  ['folded text', '<details>\n<summary>Who</summary>\n\n[a](/b) c.\n\n</details>'],
  ['what to read next', '## Read next\n\n- [a](/b) c.'],
  ['code', '```md\n[a](/b)\n```'],
])('%s is not running text', (_name, body) => {
  expect(linksOf(article(body))).toMatchObject({ links: 0, words: 2 });
});

test('running text goes on after what to read next', () => {
  expect(
    linksOf(article('## Read next\n\n[a](/b)\n\n### More\n\n[a](/b)\n\n## Last\n\n[a](/b) c.')),
  ).toMatchObject({
    links: 1,
    words: 4,
  });
});

test('pages without an answer may have any number of links', () => {
  expect(linkProblems('content/a.mdx', link.repeat(9))).toEqual([]);
});
