import { expect, test } from 'vitest';
import { claimById, exampleBySlug } from '.';
import { buildCatalog } from './catalog';
import { sampleFiles, sampleWith } from './sample-content';

const catalog = buildCatalog(sampleFiles());

test('a claim brings its topic, its experiment and what cites it', () => {
  const claim = claimById(catalog, 'action-is-public');
  expect(claim).toMatchObject({
    topic: 'security',
    decisions: ['contact-form'],
    rules: ['own-ui-mutates'],
    examples: ['create-post'],
  });
  expect(claim.proof).toMatchObject([{ experiment: 'first-call', run: { question: 'Does it run?' } }]);
  expect(catalog.topics).toEqual([{ id: 'security', title: 'Security', claims: [claim] }]);
});

test('a row has the verdict its facts lead to, and complete facts', () => {
  expect(catalog.decisions).toMatchObject([
    {
      facts: { caller: 'own-ui', intent: 'mutate', hosting: 'server' },
      verdict: 'action',
      rule: 'own-ui-mutates',
      because: 'The caller ships with the app.',
      conditions: [],
    },
  ]);
});

test('row and example are joined when only one of them names the other', () => {
  const byRow = exampleBySlug(catalog, 'create-post').decisions;
  const files = sampleWith('data/decisions.yaml', '  examples: [create-post]\n', '');
  const example = 'examples/create-post/example.yaml';
  const text = files.get(example)?.replace('decisions: []', 'decisions: [contact-form]') ?? '';
  const byExample = buildCatalog(files.set(example, text));
  expect(byRow).toEqual(['contact-form']);
  expect(byExample.decisions[0]?.examples).toEqual(['create-post']);
});

test('the files of a variant lie over the shared ones; example.yaml and spec.ts belong to no app', () => {
  expect(exampleBySlug(catalog, 'create-post').variants).toEqual([
    {
      name: 'action',
      isApart: true,
      files: { '/lib/posts.ts': 'store', '/app/page.tsx': 'action page' },
      open: ['/app/page.tsx'],
    },
    {
      name: 'route',
      isApart: true,
      files: {
        '/lib/posts.ts': 'store',
        '/app/page.tsx': 'shared page',
        '/app/api/posts/route.ts': 'handler',
      },
      open: ['/app/page.tsx', '/app/api/posts/route.ts'],
    },
  ]);
});

test('an id that does not exist is answered with the closest match', () => {
  expect(() => claimById(catalog, 'action-is-publick')).toThrow('did you mean "action-is-public"?');
  expect(() => exampleBySlug(catalog, 'nothing-like-it')).toThrow(
    /^no example has the id "nothing-like-it"$/,
  );
});
