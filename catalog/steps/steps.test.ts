import { describe, expect, it, test } from 'vitest';
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

describe('mistakes', () => {
  it.each<[string, Record<string, string | undefined>]>([
    ['folders without a list', { [list]: undefined }],
    ['a caption too long for a slide', { [list]: steps.replace('One file', 'One '.repeat(30)) }],
    ['one step', { [list]: steps.slice(0, steps.indexOf('- id: half')), ...removed }],
    ['two steps of one name', { [list]: steps.replace('id: half', 'id: before') }],
    ['a folder that is not listed', { 'examples/create-post/steps/action/other/app/page.tsx': 'x' }],
    ['a last step with a folder', { 'examples/create-post/steps/action/done/app/page.tsx': 'x' }],
    ['a step that changes nothing', { 'examples/create-post/steps/action/half/app/page.tsx': undefined }],
    ['an unknown file', { [list]: steps.replace('lib/new.ts', 'lib/news.ts') }],
    ['an unknown variant to begin with', { [list]: steps.replace('without: [lib/new.ts]', 'variant: rout') }],
    [
      'steps to an unknown variant',
      { ...removed, [list]: undefined, 'examples/create-post/steps/actions/steps.yaml': steps },
    ],
  ])('%s', (_name, changes) => {
    expect(messageFor(sample(changes))).toMatchSnapshot();
  });
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
