import { expect, test } from 'vitest';
import { formatProblem } from '../problem';
import { unwrittenTexts } from './unwritten';

const toldOf = (file: string, text: string) =>
  unwrittenTexts(new Map([[file, text]]))
    .map(formatProblem)
    .join('\n');

test('a row with a note that nobody has written', () => {
  const row = '- id: a\n  title: A row\n  notes: "TODO: say what the verdict alone leaves out."\n';
  expect(toldOf('data/decisions.yaml', row)).toMatchInlineSnapshot(`
    "data/decisions.yaml:3:10  notes
      got "TODO: say what the verdict alone leaves out."
      fix: write it"
  `);
});

test('a claim, an example and an experiment, each at its key', () => {
  const claim =
    'topic: a\nclaims:\n  - id: b\n    proof:\n      - docs: https://a.b\n        shows: "TODO: that."\n';
  expect(toldOf('data/claims/a.yaml', claim)).toContain('data/claims/a.yaml:6:16  proof[0].shows\n');
  const example = 'title: A\ntry:\n  - Press it.\n  - "TODO: what to press"\n';
  expect(toldOf('examples/a/example.yaml', example)).toContain('examples/a/example.yaml:4:5  try[1]\n');
  const experiment = 'question: Why?\nanswer: "TODO: what it shows."\n';
  expect(toldOf('evidence/experiments/a/experiment.yaml', experiment)).toContain(':2:9  answer\n');
});

const page = (draft: string) =>
  [
    `---\ntitle: A\ndescription: "TODO: what it answers."\n${draft}---\n\n# A\n\n<Answer>`,
    'First,\nTODO: the answer.\n</Answer>\n',
    'Write `// TODO` and go on.\n\n```ts\n// TODO: log in\n```\n\n- [B](/b): TODO, and why.\n',
  ].join('\n');

test('an article that is not a draft, in its text and not in its code', () => {
  expect(toldOf('content/a.mdx', page(''))).toMatchInlineSnapshot(`
    "content/a.mdx:3:14  description
      got "TODO: what it answers."
      fix: write it
    content/a.mdx:10:1  (text)
      got "TODO: the answer."
      fix: write it
    content/a.mdx:19:12  (text)
      got "TODO, and why."
      fix: write it"
  `);
});

test('a draft may have them, and so may what readers never see', () => {
  expect(toldOf('content/a.mdx', page('draft: true\n'))).toBe('');
  expect(toldOf('examples/a/action/app/a/page.tsx', '// TODO: later')).toBe('');
  expect(toldOf('data/decisions.yaml', '# TODO: sort\n- id: a\n  title: A todo list\n')).toBe('');
});
