/** A thousand broken variants of an example, typed one after another into one sandbox. */
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { timeout } from '../../../evidence/lab/pace';
import type { Files } from '../../shared/protocol';
import { variantFiles } from '../parity/examples';
import { openAttackedPage } from './attacked-page';
import { type Site, serveSite } from './site';

const mutations = 1_000;
/** Edits that are sent without waiting for what becomes of them, as fast typing does. */
const burst = 10;

let site: Site;
test.beforeAll(async () => {
  site = await serveSite();
});
test.afterAll(() => site.close());

const inserted = [
  '{',
  '}',
  '(',
  ')',
  '<',
  '>',
  '`',
  "'",
  '/*',
  '${',
  'await ',
  'while (true);',
  "'use server';",
  '__proto__',
  '=>',
];

/** Where and how a file is changed; places are counted around. */
const change = fc.record({
  path: fc.nat(),
  byToken: fc.boolean(),
  at: fc.nat(),
  kind: fc.constantFrom('delete', 'double', 'exchange', 'insert'),
  text: fc.constantFrom(...inserted),
});
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

/** One file with one token or character deleted, doubled, exchanged with its neighbour, or put in. */
function mutate(files: Files, { path: place, byToken, at: offset, kind, text }: Change): Files {
  const paths = Object.keys(files);
  const path = paths[place % paths.length] ?? '';
  const parts = (files[path] ?? '').split(byToken ? /(\W)/ : '');
  const at = offset % parts.length;
  const part = parts[at] ?? '';
  const next = parts[at + 1] ?? '';
  const instead = { delete: [], double: [part, part], exchange: [next, part], insert: [text, part] };
  parts.splice(at, kind === 'exchange' ? 2 : 1, ...instead[kind]);
  return { ...files, [path]: parts.join('') };
}

test('a thousand random mutations of an example leave the page answering, and the original runs again', async ({
  page,
}) => {
  test.setTimeout(timeout(180_000));
  const { attacked, survives } = await openAttackedPage(page, site);
  const original = variantFiles('create-post', 'action');
  expect(await attacked.run(original)).toBeUndefined();
  const changes = fc.sample(change, { numRuns: mutations, seed: 1 });
  for (const [index, each] of changes.entries()) {
    const files = mutate(original, each);
    if ((index + 1) % burst === 0) await attacked.run(files);
    else await attacked.start(files);
  }
  expect(await attacked.run(original)).toBeUndefined();
  await expect((await attacked.app()).getByRole('button', { name: 'Create post' })).toBeVisible();
  await survives();
});
