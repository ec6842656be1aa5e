import { expect, test } from 'vitest';
import { codePassages } from './in-code';
import { markdownPassages } from './in-markdown';
import { yamlPassages } from './in-yaml';
import { type Passage, positionIn } from './passage';

const shown = (passages: Passage[]) =>
  passages.map(({ path, kind, text }) => [path, kind, text.trim().replace(/\s+/g, ' ')]);

const page = `---
title: "Who calls?"
description: A page about callers.
---

# Who calls?

<Answer>
Call \`save()\` from
<Term id="form">a form</Term>.
</Answer>

<Surprise says="It runs for anyone.">
  <Sequence caption="A call." show={[1]} />
</Surprise>

- **First.** See [the table](/decisions), about <Measured experiment="call-times" /> of it.

| a | b |
| - | - |
| c | d |

\`\`\`ts
const anew = 'mend';
\`\`\`
`;

test('reads prose, headings, front matter and texts of components, but no code', () => {
  expect(shown(markdownPassages('content/page.mdx', page))).toEqual([
    ['title', 'label', 'Who calls?'],
    ['description', 'lead', 'A page about callers.'],
    ['heading', 'label', 'Who calls?'],
    ['<Answer>', 'answer', 'Call Code from a form .'],
    ['<Surprise says>', 'lead', 'It runs for anyone.'],
    ['<Sequence caption>', 'prose', 'A call.'],
    ['text', 'prose', 'First. See the table , about Code of it.'],
    ...['a', 'b', 'c', 'd'].map((cell) => ['text', 'prose', cell]),
  ]);
});

test('a word keeps its place in the file', () => {
  for (const word of ['callers', 'form<', 'runs', 'table](']) {
    const bare = word.replace(/\W+$/, '');
    const places = markdownPassages('content/page.mdx', page)
      .filter(({ text }) => text.includes(bare))
      .map(({ start, text }) => start + text.indexOf(bare));
    expect(places).toContain(page.indexOf(word));
  }
});

test('Markdown may have comments, bare addresses and text that is struck', () => {
  const text = 'See ~~anew~~ <https://example.org>.\n\n<!-- anew -->\n';
  expect(shown(markdownPassages('docs/page.md', text))).toEqual([
    ['text', 'prose', 'See https://example.org .'],
  ]);
});

const record = `- id: one
  title: "A title"
  why: >-
    Folded over
    two lines with \`code\` and {call-times "Call"}.
  proof:
    - experiment: first-call
      shows: What it shows.
  labels: { parsed: Body first }
  expected: { "14": stands }
`;

test('reads the texts of records by their keys, each at its place', () => {
  const passages = yamlPassages('data/claims/page.yaml', record);
  expect(shown(passages)).toEqual([
    ['[0].title', 'label', 'A title'],
    ['[0].why', 'explanation', 'Folded over two lines with Code and Code.'],
    ['[0].proof[0].shows', 'prose', 'What it shows.'],
    ['[0].labels.parsed', 'label', 'Body first'],
  ]);
  const [, why] = passages;
  expect(positionIn(record, (why?.start ?? 0) + (why?.text.indexOf('two') ?? 0))).toEqual({
    line: 5,
    column: 5,
  });
});

test('leaves titles of other people alone', () => {
  expect(yamlPassages('data/sources.yaml', '- title: Anew\n')).toEqual([]);
});

const component = `import { a } from './at once';
export const B = ({ n }: { n: 'at once' | 'b' }) => (
  <p className="at once" aria-label={\`\${n} lines\`} title="Stands here">
    Text of <b>two words</b> {n ? 'or a string' : 'word'} <code>at</code>
  </p>
);
`;

test('reads what a component shows, without names of modules, classes and types', () => {
  expect(shown(codePassages('components/b.tsx', component)).map(([, , text]) => text)).toEqual([
    '"Stands here"',
    'Text of',
    'two words',
    "'or a string'",
  ]);
});
