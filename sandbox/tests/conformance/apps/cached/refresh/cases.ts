import { expect } from '@playwright/test';
import type { App } from '../../../../../../examples/app';
import type { Case } from '../../../group';
import { click, follow, seen } from '../../../steps';

const shown = async (app: App) => Number(await seen(app, 'count').innerText());

async function visit(app: App, page: string): Promise<number> {
  await app.visit(`/refresh/${page}`);
  await expect(seen(app, 'count')).toBeVisible();
  return shown(app);
}

/** Adds one. @returns how many there are now, whatever the page shows */
async function add(app: App, button: 'Add and refresh' | 'Add and revalidate'): Promise<number> {
  const before = await seen(app, 'added').innerText();
  await click(app, button);
  await expect(seen(app, 'added')).not.toHaveText(before);
  return Number(await seen(app, 'added').innerText());
}

const becomes = (app: App, count: number) => expect(seen(app, 'count')).toHaveText(String(count));

/** Adds one with `refresh()`, which must leave the page as it is. */
async function addUnseen(app: App): Promise<number> {
  const before = await shown(app);
  const added = await add(app, 'Add and refresh');
  const sent = await app.sentByPage();
  expect(sent.at(-1)?.responseHeaders['x-action-revalidated']).toBe('2');
  await becomes(app, before);
  expect(added).toBeGreaterThan(before);
  return added;
}

const fresh = ['connection', 'slow', 'clock', 'mixed'].map(
  (page): Case => ({
    name: `refresh() renders again a page that waits for more than its request: ${page}`,
    async run(app) {
      await visit(app, page);
      await becomes(app, await add(app, 'Add and refresh'));
    },
  }),
);

const kept = ['cookies', 'query', 'fixed'].map(
  (page): Case => ({
    name: `refresh() leaves a page as it came that waited for nothing but its request: ${page}`,
    async run(app) {
      await visit(app, page);
      await addUnseen(app);
      await addUnseen(app);
    },
  }),
);

export const cases: Case[] = [
  ...fresh,
  ...kept,
  {
    name: 'revalidatePath() renders again also a page that the browser keeps, and refresh() does from then on',
    async run(app) {
      await visit(app, 'cookies');
      await becomes(app, await add(app, 'Add and revalidate'));
      await becomes(app, await add(app, 'Add and refresh'));
    },
  },
  {
    name: 'router.refresh() drops what the browser keeps of a page',
    async run(app) {
      await visit(app, 'cookies');
      const added = await addUnseen(app);
      await click(app, 'Ask again');
      await becomes(app, added);
      await becomes(app, await add(app, 'Add and refresh'));
    },
  },
  {
    name: 'a page reached by a link is kept like one that was loaded',
    async run(app) {
      await visit(app, 'connection');
      await follow(app, 'To cookies');
      await expect.poll(() => app.location()).toBe('/refresh/cookies');
      await expect(seen(app, 'count')).toBeVisible();
      await addUnseen(app);
    },
  },
];
