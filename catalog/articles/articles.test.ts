import { expect, test } from 'vitest';
import { articleAt, articleMarkdown, loadCatalog, nextRelease } from '..';
import { parsePage } from '../pages/parse';
import { messageFor, sampleFiles } from '../sample-content';
import { mentionsIn } from './mentions';

const filler = 'word '.repeat(500);
const article = `---
title: Who calls it?
description: The question that decides.
---

# Who calls it?

<Answer>
The caller decides.
</Answer>

## The rule

See [the claim](/claims/action-is-public). ${filler}

<UseCases caption="One." rows={['contact-form']} />

## In your code

- Ask.

## What the five articles say

<Contradiction id="exposure" />

## Read next

- More.
`;

const withArticle = (from = '', to = '') => {
  if (!article.includes(from)) throw new Error(`the sample article has no ${JSON.stringify(from)}`);
  return sampleFiles().set('content/who-calls-it.mdx', article.replace(from, to));
};

test('an article that names everything is in order', () => {
  expect(messageFor(withArticle())).toBe('no problem');
});

test('a claim that no article names is pointed at where it stands', () => {
  const files = withArticle('[the claim](/claims/action-is-public)', '[the docs](https://nextjs.org/docs)');
  // The contradiction shows the claim too, so it has to go as well.
  const text = files.get('content/who-calls-it.mdx') ?? '';
  files.set('content/who-calls-it.mdx', text.replace('<Contradiction id="exposure" />', ''));
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/claims/security.yaml:4:9  id
      got "action-is-public", a claim that no article names
      fix: show it where it belongs in content/, with <Claim id="action-is-public" /> or a link to /claims/action-is-public

    data/contradictions.yaml:1:7  id
      got "exposure", a contradiction that no article names
      fix: show it where it belongs in content/, with <Contradiction id="exposure" />"
  `);
});

test('a row that no article names is pointed at', () => {
  expect(messageFor(withArticle("rows={['contact-form']}", 'rows={[]}'))).toMatchInlineSnapshot(`
    "data/decisions.yaml:1:7  id
      got "contact-form", a decision that no article names
      fix: show it where it belongs in content/, with <UseCases rows={['contact-form']} />"
  `);
});

test('an unknown id says where, and what was meant', () => {
  expect(
    messageFor(withArticle('/claims/action-is-public', '/claims/action-is-pubic')),
  ).toMatchInlineSnapshot(`
    "content/who-calls-it.mdx:14:25  claim
      got "action-is-pubic", but there is no claim with this id
      fix: write "action-is-public""
  `);
});

test('a section about behaviour without a source is pointed at', () => {
  const [before = '', after = ''] = article.split('## The rule');
  const unsourced = `${before}## The rule\n\n${filler}\n\n## A claim\n${after}`;
  expect(messageFor(sampleFiles().set('content/who-calls-it.mdx', unsourced))).toMatchInlineSnapshot(`
    "content/who-calls-it.mdx:12:1  The rule
      got a section that names neither a claim nor a source
      fix: show what it rests on, such as <Claim id="…" />, a link to /claims/<id> or to primary documentation"
  `);
});

test('an answer of three sentences is no answer', () => {
  expect(
    messageFor(withArticle('The caller decides.', 'It depends. Ask who calls. Then decide.')),
  ).toMatchInlineSnapshot(`
    "content/who-calls-it.mdx:8:1  <Answer>
      got 3 sentences
      fix: say it in one or two; the rest belongs below"
  `);
});

const mentionsOf = (mdx: string) => {
  const { page } = parsePage('content/sample.mdx', mdx);
  if (!page) throw new Error('the sample cannot be read');
  return mentionsIn(page);
};

test('what is in code names nothing, in a block or in a line', () => {
  const fence = '```mdx\n<Claim id="nothing" />\n```';
  expect(mentionsOf(`${fence}\n\nWrite \`<Claim id="no-more" />\`.\n\n<Claim id="something" />`)).toEqual([
    { kind: 'claim', id: 'something', line: 7, column: 12 },
  ]);
});

test('an angle bracket in an attribute hides no other attribute', () => {
  expect(mentionsOf('<Sequence caption="a > b" experiment="e01" />')).toEqual([
    { kind: 'experiment', id: 'e01', line: 1, column: 39 },
  ]);
  expect(messageFor(withArticle('- Ask.', '<Sequence caption="a > b" experiment="e99" />'))).toContain(
    'content/who-calls-it.mdx:20:39  experiment\n  got "e99"',
  );
});

test('each id of a list is pointed at where it is written', () => {
  expect(mentionsOf("<WhoSaysWhat\n  caption=\"c\"\n  claims={[\n    'one',\n    'two',\n  ]}\n/>")).toEqual([
    { kind: 'claim', id: 'one', line: 4, column: 6 },
    { kind: 'claim', id: 'two', line: 5, column: 6 },
  ]);
});

test('a page without an answer must name what exists, too', () => {
  const page =
    '---\ntitle: Home\ndescription: All.\n---\n\n# Home\n\n<RuleCase rule="nobody">It</RuleCase>\n';
  expect(messageFor(withArticle().set('content/index.mdx', page))).toContain(
    'content/index.mdx:8:17  rule\n  got "nobody", but there is no rule with this id',
  );
});

test('a tag that asks for what there is not is pointed at', () => {
  expect(messageFor(withArticle('- Ask.', 'Use <SafeRelease line="3" />.'))).toMatchInlineSnapshot(`
    "content/who-calls-it.mdx:20:5  <SafeRelease>
      got <SafeRelease line="3" />
      fix: name a major that has a release without a known vulnerability; 3 has none"
  `);
});

test('code with types but without a file name is pointed at', () => {
  expect(messageFor(withArticle('- Ask.', '```ts twoslash\nconst one = 1;\n```'))).toMatchInlineSnapshot(`
    "content/who-calls-it.mdx:20:1  (code)
      got "ts twoslash"
      fix: name the file too: ts twoslash filename="app/actions.ts""
  `);
});

const catalog = loadCatalog();
const found = (slug: string) => {
  const article = articleAt(catalog, slug);
  if (!article) throw new Error(`no article ${slug}`);
  return article;
};
const markdown = (slug: string) =>
  articleMarkdown(found(slug), catalog, (path) => `https://example.com${path}`);

test('as Markdown an article holds what its components show, and no component', () => {
  for (const { slug } of catalog.articles) {
    const prose = markdown(slug)
      .replace(/^```.*?^```$/gms, '')
      .replace(/`[^`]*`/g, '');
    expect(prose, slug).not.toMatch(/<[A-Z]/);
    expect(prose, slug).not.toMatch(/\]\(\//);
  }
  const csrf = markdown('csrf');
  expect(csrf).toContain('The articles disagree: Who protects against a forged cross-site request?');
  expect(csrf).toContain('| Status with a foreign Origin | 500 | 500 | 500 | 500 |');
  expect(csrf).toContain('](https://example.com/claims/routes-need-csrf-protection)');
});

test('as Markdown advice is called advice, and a fact is not', () => {
  const body = '<Claim id="routes-need-rate-limiting" />\n\n<Claim id="actions-have-no-url" />';
  const text = articleMarkdown({ file: 'content/sample.mdx', text: body }, catalog, (path) => path);
  expect(text).toContain('> **advice, agreed**: [API Routes need rate limiting.]');
  expect(text).toContain('> **depends**: [A Server Action has no URL.]');
});

/** The Markdown of a page that somebody writes. */
const written = (text: string) =>
  articleMarkdown({ file: 'content/sample.mdx', text }, catalog, (path) => path);

test('as Markdown what an article folds is unfolded', () => {
  const folded = '<details>\n<summary>Show</summary>\n\nA <Term id="csrf">word</Term>.\n\n</details>';
  expect(written(folded)).toBe('A word.\n');
});

test('as Markdown components are replaced however deep they are', () => {
  const inner = '<Path reader="You">\n      An <Term id="csrf">attack</Term>.\n    </Path>';
  expect(written(`<Sheet>\n  <SheetColumn>\n    ${inner}\n  </SheetColumn>\n</Sheet>\n`)).toBe(
    '**You**\n\nAn attack.\n',
  );
});

test('as Markdown an angle bracket in an attribute ends no tag', () => {
  expect(
    written(
      '<SideBySide>\n  <Sequence caption="a > b" experiment="call-from-script" show={[1]} />\n</SideBySide>',
    ),
  ).toMatch(/^a > b \(\[recorded on /);
});

test('as Markdown code in a line stays code, and a comment is not shown', () => {
  expect(written('Write `<Claim id="…" />`.\n\n{/* later */}\n\nThen read `](/claims/x)`.')).toBe(
    'Write `<Claim id="…" />`.\n\nThen read `](/claims/x)`.\n',
  );
});

test('as Markdown code in a list keeps its place', () => {
  const block = (word: string) => `- One:\n\n  \`\`\`ts${word}\n  if (a) {\n    b();\n  }\n  \`\`\`\n\n- Two`;
  expect(written(block(' twoslash'))).toBe(`${block('')}\n`);
});

test('as Markdown code is what the page shows, without what only its types need', () => {
  const form = markdown('forms-without-javascript');
  expect(form).toContain('```tsx filename="app/contact/message-form.tsx"\n\'use client\';\n');
  expect(form).not.toMatch(/twoslash|---cut---/);
});

test('as Markdown an article leads to what a preview does otherwise, where it does', () => {
  const differing = nextRelease(catalog)?.changed.map(({ experiment }) => experiment.id) ?? [];
  const leads = markdown('forms-without-javascript').includes(
    'https://example.com/next-release#form-in-suspense',
  );
  expect(leads).toBe(differing.includes('form-in-suspense'));
});
