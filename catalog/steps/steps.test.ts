import { expect, test } from 'vitest';
import { loadCatalog } from '..';
import { buildCatalog } from '../catalog';
import { messageFor, sampleFiles } from '../sample-content';

const list = 'examples/create-post/steps/action/steps.yaml';
const steps = `- id: before
  caption: Two files differ.
  without: [lib/new.ts]
- id: half
  caption: One file differs.
- id: done
  caption: Nothing differs.
`;

/** The sample with steps to its action. */
function sample(changes: Record<string, string | undefined> = {}): Map<string, string> {
  const files = sampleFiles();
  const own = {
    [list]: steps,
    'examples/create-post/action/lib/new.ts': 'new',
    'examples/create-post/steps/action/before/lib/posts.ts': 'first store',
    'examples/create-post/steps/action/before/app/old.ts': 'old',
    'examples/create-post/steps/action/half/app/page.tsx': 'half a page',
    ...changes,
  };
  for (const [path, text] of Object.entries(own))
    if (text === undefined) files.delete(path);
    else files.set(path, text);
  return files;
}

const stepsIn = (files: ReadonlyMap<string, string>) => buildCatalog(files).examples[0]?.steps;

test('each step has the files of the next but for its own, and the last those of the variant', () => {
  const [found, ...others] = stepsIn(sample()) ?? [];
  expect(others).toEqual([]);
  expect(found?.variant).toBe('action');
  const done = { '/lib/posts.ts': 'store', '/app/page.tsx': 'action page', '/lib/new.ts': 'new' };
  const half = { ...done, '/app/page.tsx': 'half a page' };
  const { '/lib/new.ts': _, ...withoutNew } = half;
  const before = { ...withoutNew, '/lib/posts.ts': 'first store', '/app/old.ts': 'old' };
  expect(found?.steps.map(({ files }) => files)).toEqual([before, half, done]);
});

test('a step shows what it changes first, or what it names', () => {
  const [found] = stepsIn(sample()) ?? [];
  expect(found?.steps.map(({ open }) => open)).toEqual([
    ['/app/page.tsx'],
    ['/lib/posts.ts', '/lib/new.ts', '/app/page.tsx'],
    ['/app/page.tsx'],
  ]);
  const named = steps.replace('One file differs.', 'One file differs.\n  open: [lib/new.ts]');
  expect(stepsIn(sample({ [list]: named }))?.[0]?.steps[1]?.open).toEqual(['/lib/new.ts']);
});

test('a step can begin with another variant', () => {
  const begun = steps.replace('without: [lib/new.ts]', 'variant: route');
  const [before] = stepsIn(sample({ [list]: begun }))?.[0]?.steps ?? [];
  expect(before?.files).toEqual({
    '/lib/posts.ts': 'first store',
    '/app/page.tsx': 'shared page',
    '/app/api/posts/route.ts': 'handler',
    '/app/old.ts': 'old',
  });
});

test('the folder of steps is not a variant, nor part of one', () => {
  const plain = buildCatalog(sample({ [list]: undefined, ...removed })).examples[0]?.variants;
  expect(buildCatalog(sample()).examples[0]?.variants).toEqual(plain);
});

const removed = {
  'examples/create-post/steps/action/before/lib/posts.ts': undefined,
  'examples/create-post/steps/action/before/app/old.ts': undefined,
  'examples/create-post/steps/action/half/app/page.tsx': undefined,
};

/** What a contributor reads, without the path that all of them begin with. */
const told = (changes: Parameters<typeof sample>[0]) =>
  messageFor(sample(changes)).replaceAll('examples/create-post/steps/', '');

test('folders without a list', () => {
  expect(told({ [list]: undefined })).toMatchInlineSnapshot(`
    "action/steps.yaml:1:1  (file)
      got nothing
      fix: create the file"
  `);
});

test('a caption too long for a slide', () => {
  expect(told({ [list]: steps.replace('One file', 'One '.repeat(30)) })).toMatchInlineSnapshot(`
    "action/steps.yaml:5:12  caption
      got "One One One One One One One One One One One One One One One …"
      fix: write 110 characters at most: it is read on a slide"
  `);
});

test('one step', () => {
  expect(told({ [list]: steps.slice(0, steps.indexOf('- id: half')), ...removed })).toMatchInlineSnapshot(`
    "action/steps.yaml:1:1  (file)
      got a list of 1
      fix: list two steps or more, or delete the folder"
  `);
});

test('two steps of one name', () => {
  expect(told({ [list]: steps.replace('id: half', 'id: before') })).toMatchInlineSnapshot(`
    "action/steps.yaml:1:1  (file)
      got the folder "half", which is not the id of a step; allowed: "before", "before", "done"
      fix: add a record with this id, or rename the folder

    action/steps.yaml:4:7  id
      got "before"
      fix: choose another id; action/steps.yaml:1 has this one"
  `);
});

test('a folder that is not listed', () => {
  expect(told({ 'examples/create-post/steps/action/other/app/page.tsx': 'x' })).toMatchInlineSnapshot(`
    "action/steps.yaml:1:1  (file)
      got the folder "other", which is not the id of a step; allowed: "before", "half", "done"
      fix: add a record with this id, or rename the folder"
  `);
});

test('a last step with a folder', () => {
  expect(told({ 'examples/create-post/steps/action/done/app/page.tsx': 'x' })).toMatchInlineSnapshot(`
    "action/steps.yaml:6:7  id
      got "done", a last step with files of its own
      fix: delete its folder, "variant" and "without": the last step is the variant as it is"
  `);
});

test('a step that changes nothing', () => {
  expect(told({ 'examples/create-post/steps/action/half/app/page.tsx': undefined })).toMatchInlineSnapshot(`
    "action/steps.yaml:4:7  id
      got "half", which has the same files as "done"
      fix: put what the next step changes, as it is before, into the folder "half", or delete the step"
  `);
});

test('an unknown file', () => {
  expect(told({ [list]: steps.replace('lib/new.ts', 'lib/news.ts') })).toMatchInlineSnapshot(`
    "action/steps.yaml:3:13  without[0]
      got "/lib/news.ts"; allowed: "/lib/posts.ts", "/app/page.tsx", "/lib/new.ts"
      fix: write "/lib/new.ts""
  `);
});

test('an unknown variant to begin with', () => {
  expect(told({ [list]: steps.replace('without: [lib/new.ts]', 'variant: rout') })).toMatchInlineSnapshot(`
    "action/steps.yaml:3:12  variant
      got "rout"; allowed: "action", "route"
      fix: name a variant of this example"
  `);
});

test('steps to an unknown variant', () => {
  expect(
    told({ ...removed, [list]: undefined, 'examples/create-post/steps/actions/steps.yaml': steps }),
  ).toMatchInlineSnapshot(`
    "actions/steps.yaml:1:1  (file)
      got steps to "actions", which is not a variant; allowed: "action", "route"
      fix: name the folder like the variant that its last step is"
  `);
});

test('the last step of each example is its variant', () => {
  const { examples } = loadCatalog();
  const ends = examples.flatMap(({ slug, steps: all, variants }) =>
    all.map(({ variant, steps: own }) => ({
      slug,
      last: own.at(-1)?.files,
      files: variants.find(({ name }) => name === variant)?.files,
    })),
  );
  expect(ends.length).toBeGreaterThanOrEqual(8);
  for (const { slug, last, files } of ends) expect(last, slug).toEqual(files);
});
