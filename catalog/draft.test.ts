import { expect, test } from 'vitest';
import { buildCatalog } from './catalog';
import { checkContent } from './check';
import { messageFor, sampleFiles } from './sample-content';

/** The smallest article that is complete, and shows all that the sample has. */
const complete = `---
title: Whole
description: All of it.
---

# Whole

<Answer>
Yes.
</Answer>

## Why

<Claim id="action-is-public" /> <UseCases caption="One" rows={['contact-form']} /> <Contradiction id="exposure" />

${'word '.repeat(460)}

## In your code

Nothing.

## Read next

Nothing.
`;

const unfinished = `---
title: Short
description: Being written.
draft: true
---

# Short

<Answer>
Yes.
</Answer>
`;

const both = () => sampleFiles().set('content/whole.mdx', complete).set('content/short.mdx', unfinished);
const ready = (text: string) => text.replace('draft: true\n', '');

test('a draft may be incomplete, and is not in the catalog', () => {
  expect(buildCatalog(both()).articles.map(({ slug }) => slug)).toEqual(['whole']);
});

test('without the word it is an article like others', () => {
  const files = both().set('content/short.mdx', ready(unfinished));
  expect(messageFor(files)).toContain('content/short.mdx:1:1  (file)\n  got 2 words of prose');
});

test('while somebody writes it is there, with what it lacks', () => {
  const { articles, unfinished: missing = [] } = buildCatalog(both(), true);
  expect(articles.map(({ slug }) => slug)).toEqual(['whole', 'short']);
  expect(missing.map(({ file, got }) => `${file} ${got}`)).toEqual([
    'content/short.mdx 2 words of prose',
    'content/short.mdx no section "In your code"',
    'content/short.mdx no section "Read next"',
  ]);
});

test('what is wrong in a draft is told all the same', () => {
  const files = both().set('content/short.mdx', `${unfinished}\n<Claim id="action-is-publik" />\n`);
  const own = checkContent(files).problems.filter(({ file }) => file.startsWith('content/'));
  expect(own.map(({ file, got }) => `${file} ${got}`)).toEqual([
    'content/short.mdx "action-is-publik", but there is no claim with this id',
  ]);
});

test('what only a draft shows is not shown yet', () => {
  const files = both().set(
    'content/whole.mdx',
    complete.replace('---\n\n# Whole', 'draft: true\n---\n\n# Whole'),
  );
  expect(messageFor(files)).toBe('no problem');
});
