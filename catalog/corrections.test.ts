import { expect, test } from 'vitest';
import { messageFor, sampleFiles, sampleWith } from './sample-content';

const example = 'examples/create-post/example.yaml';
const sources = 'data/sources.yaml';
const published = 'stance: S, examples: [{ id: like-button, title: A like button }]';

/** The sample, with one example in the first article. */
const withPublished = () => sampleWith(sources, 'stance: S, examples: []', published).get(sources) ?? '';

test('an example that corrects what no article has', () => {
  const files = sampleWith(example, 'corrects: []', 'corrects: [alhabil-2024/like-buton]');
  files.set(sources, withPublished());
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/sources.yaml:1:95  examples[0].id
      got "alhabil-2024/like-button", which no example of ours corrects
      fix: add "alhabil-2024/like-button" to \`corrects\` of an example that shows the same done right

    examples/create-post/example.yaml:8:12  corrects[0]
      got "alhabil-2024/like-buton", which no article has
      fix: write "alhabil-2024/like-button""
  `);
});

test('an example of an article that none of ours corrects', () => {
  const files = sampleFiles();
  files.set(sources, withPublished());
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "data/sources.yaml:1:95  examples[0].id
      got "alhabil-2024/like-button", which no example of ours corrects
      fix: add "alhabil-2024/like-button" to \`corrects\` of an example that shows the same done right"
  `);
});

test('every example of an article is corrected', () => {
  const files = sampleWith(example, 'corrects: []', 'corrects: [alhabil-2024/like-button]');
  files.set(sources, withPublished());
  expect(messageFor(files)).toBe('no problem');
});
