import { expect, test } from 'vitest';
import { messageFor, sampleFiles, sampleWith } from './sample-content';

const example = 'examples/create-post/example.yaml';

test('an example with two things to try', () => {
  expect(messageFor(sampleWith(example, ', Three.', ''))).toMatchInlineSnapshot(`
    "examples/create-post/example.yaml:9:6  try
      got a list
      fix: write exactly three sentences"
  `);
});

test('an example that opens a file it does not have', () => {
  expect(messageFor(sampleWith(example, '[app/page.tsx]', '[app/pages.tsx]'))).toMatchInlineSnapshot(`
    "examples/create-post/example.yaml:6:12  open.action[0]
      got "/app/pages.tsx"; allowed: "/lib/posts.ts", "/app/page.tsx"
      fix: write "/app/page.tsx""
  `);
});

test('an example that opens an unknown variant', () => {
  expect(messageFor(sampleWith(example, '  action:', '  actions:'))).toMatchInlineSnapshot(`
    "examples/create-post/example.yaml:5:1  open.action
      got nothing
      fix: add "action" with the files of this variant that are shown first

    examples/create-post/example.yaml:6:12  open.actions
      got unknown variant "actions"; allowed: "action", "route"
      fix: create the folder "actions", or write the name of an existing folder"
  `);
});

test('an example without a variant', () => {
  const files = new Map([...sampleFiles()].filter(([name]) => !/create-post\/(action|route)/.test(name)));
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "examples/create-post/example.yaml:6:3  open
      got an example without a variant
      fix: add a folder for each variant, such as "action" and "route", beside example.yaml"
  `);
});

test('an example folder without example.yaml', () => {
  const files = sampleFiles();
  files.delete(example);
  expect(messageFor(files)).toMatchInlineSnapshot(`
    "examples/create-post/example.yaml:1:1  (file)
      got nothing
      fix: create the file"
  `);
});
