import { expect, test } from 'vitest';
import type { ContentProblem } from '../../catalog/problem';
import { annotation, contentReport } from './content-report';

const problem: ContentProblem = {
  rule: 'link',
  file: 'content/a.mdx',
  line: 3,
  column: 7,
  path: 'link',
  got: '"/crsf", 100% wrong',
  fix: 'write "/csrf"',
};
const many = Array.from({ length: 12 }, (_, index) => ({ ...problem, line: index + 1 }));

test('without a problem it says how much there is', () => {
  expect(contentReport([], 'Content: 5 sources', {})).toBe('Content: 5 sources');
  expect(contentReport([], 'Content: 5 sources', { json: true })).toBe('[]');
});

test('people get ten, or all, and the way to an example', () => {
  expect(contentReport([problem], '', {})).toMatchInlineSnapshot(`
    "content/a.mdx:3:7  link
      got "/crsf", 100% wrong
      fix: write "/csrf"

    1 to correct; \`npm run check:content -- --explain link\` shows wrong and right"
  `);
  expect(contentReport(many, '', {}).match(/fix: /g)).toHaveLength(10);
  expect(contentReport(many, '', { all: true }).match(/fix: /g)).toHaveLength(12);
});

test('what is left to write comes before what to correct, and is not counted with it', () => {
  const note = { ...problem, path: 'notes', got: '"TODO: say it."', fix: 'write it' };
  expect(contentReport([], 'Content: 5 sources', { notes: [note] })).toMatchInlineSnapshot(`
    "Left to write. It is not a mistake yet, and \`npm run check\` asks for it:

    content/a.mdx:3:7  notes
      got "TODO: say it."
      fix: write it

    Content: 5 sources"
  `);
  expect(contentReport([problem], '', { notes: [note] })).toMatch(/^Left to write.*\n\n1 to correct;/s);
  expect(JSON.parse(contentReport([problem], '', { notes: [note], json: true }))).toHaveLength(1);
});

test('programs get all, as JSON', () => {
  expect(JSON.parse(contentReport(many, '', { json: true }))).toHaveLength(12);
  expect(JSON.parse(contentReport([problem], '', { json: true }))).toEqual([problem]);
});

test('GitHub gets annotations beside the lines, in its own writing', () => {
  expect(annotation(problem)).toBe(
    '::error file=content/a.mdx,line=3,col=7,title=link%3A link::got "/crsf", 100%25 wrong%0Afix: write "/csrf"',
  );
  expect(contentReport([problem], '', { github: true })).toContain('\n::error file=content/a.mdx,line=3');
});
