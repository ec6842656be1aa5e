import { expect, test } from 'vitest';
import { messageFor, sampleFiles, sampleWith } from './sample-content';

const yaml = 'examples/create-post/example.yaml';
const source = 'data/sources.yaml';
const oneOf = "id: raj-next14, title: T, titled: false, nextVersion: '15', stance: S, examples: []";
const withPost = oneOf.replace('[]', '[{ id: post, title: A post, defect: It has one. }]');

/** The sample with a variant that is an article's code. @param more of example.yaml, in place of `corrects: []` */
function withPublished(more: string) {
  const text = sampleWith(yaml, 'corrects: []\n', more).get(yaml) ?? '';
  return new Map(sampleWith(source, oneOf, withPost))
    .set(yaml, text.replace('  route:', '  published: [app/page.tsx]\n  route:'))
    .set('examples/create-post/published/app/page.tsx', 'published page');
}

test('code as published says what was changed in it', () => {
  expect(messageFor(withPublished('corrects: [raj-next14/post]\n'))).toMatchInlineSnapshot(`
    "examples/create-post/example.yaml:1:1  adapted
      got nothing, though a variant is "published"
      fix: add "adapted": what you changed in the article’s code so that it runs, one sentence each"
  `);
  const told = withPublished('corrects: [raj-next14/post]\nadapted: [A list replaces the database.]\n');
  expect(messageFor(told)).toBe('no problem');
});

test('code that no article published is not called so', () => {
  const without = (more: string) =>
    messageFor(withPublished(more).set(source, sampleFiles().get(source) ?? ''));
  expect(without('corrects: []\n')).toMatchInlineSnapshot(`
    "examples/create-post/example.yaml:9:11  corrects
      got no article, though a variant is "published"
      fix: name what it corrects, or give the variant "published" a name of its own under \`labels\`"
  `);
  expect(without('corrects: []\nlabels: { published: Unprotected route }\n')).toBe('no problem');
});

test('what was changed belongs to a variant', () => {
  const files = sampleWith(
    yaml,
    'corrects: []\n',
    'corrects: []\nadapted: [A list replaces the database.]\n',
  );
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "examples/create-post/example.yaml:9:10  adapted
      got changes to code that no variant shows
      fix: remove it, or add the code of the article as the variant "published""
  `);
});
