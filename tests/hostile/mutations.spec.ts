/** A thousand broken variants of an example, typed one after another into one sandbox. */
import { expect, test } from '@playwright/test';
import { timeout } from '../../evidence/lab/pace';
import type { Files } from '../../sandbox/protocol';
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

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

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

/** One file with one token or character deleted, doubled, exchanged with its neighbour, or put in. */
function mutate(files: Files, random: () => number): Files {
  const pick = <Item>(list: readonly Item[]) => list[Math.floor(random() * list.length)];
  const path = pick(Object.keys(files)) ?? '';
  const parts = (files[path] ?? '').split(random() < 0.5 ? /(\W)/ : '');
  const at = Math.floor(random() * parts.length);
  const part = parts[at] ?? '';
  const changes = [[], [part, part], [parts[at + 1] ?? '', part], [pick(inserted) ?? '', part]];
  const change = pick(changes) ?? [];
  parts.splice(at, change === changes[2] ? 2 : 1, ...change);
  return { ...files, [path]: parts.join('') };
}

test('a thousand random mutations of an example leave the page answering, and the original runs again', async ({
  page,
}) => {
  test.setTimeout(timeout(180_000));
  const { attacked, survives } = await openAttackedPage(page, site);
  const original = variantFiles('create-post', 'action');
  expect(await attacked.run(original)).toBeUndefined();
  const random = seeded(1);
  for (let count = 1; count <= mutations; count++) {
    const files = mutate(original, random);
    if (count % burst === 0) await attacked.run(files);
    else await attacked.start(files);
  }
  expect(await attacked.run(original)).toBeUndefined();
  await expect((await attacked.app()).getByRole('button', { name: 'Create post' })).toBeVisible();
  await survives();
});
