import { expect } from '@playwright/test';
import type { App } from '../../../../../examples/app';
import type { Case } from '../../../group';
import { click, follow, seen } from '../../../steps';

async function run(app: App, button: string, shown: string) {
  await app.visit('/settings/');
  await click(app, button);
  await expect(seen(app, 'shown')).toHaveText(shown);
}

async function idOf(app: App): Promise<string> {
  await run(app, 'Send little', 'got 10');
  const [sent] = await app.sentByPage();
  return sent?.requestHeaders['next-action'] ?? '';
}

const callFrom = async (app: App, origin: string) =>
  (
    await app.request('POST', '/settings/', {
      headers: { 'next-action': await idOf(app), origin },
      body: '["text"]',
    })
  ).status;

const limits: Case[] = [
  {
    name: 'bodySizeLimit in the configuration raises the limit of actions',
    async run(app) {
      await run(app, 'Send 1.5 MB', 'got 1500000');
      await run(app, 'Send 2.2 MB', 'refused');
      await expect.poll(() => app.serverLog()).toContain('Body exceeded 2mb limit');
    },
  },
  {
    name: 'allowedOrigins lets actions be called from the hosts it names',
    async run(app) {
      expect(await callFrom(app, 'https://friend.example')).toBe(200);
      expect(await callFrom(app, 'https://other.example')).toBe(500);
    },
  },
  {
    name: 'a star in allowedOrigins stands for one label, and the port counts',
    async run(app) {
      expect(await callFrom(app, 'https://a.friends.example')).toBe(200);
      expect(await callFrom(app, 'https://a.b.friends.example')).toBe(500);
      expect(await callFrom(app, 'https://friends.example')).toBe(500);
      expect(await callFrom(app, 'https://friend.example:8443')).toBe(500);
    },
  },
  {
    name: 'env of the configuration is read as process.env',
    async run(app) {
      await app.visit('/settings/');
      await expect(seen(app, 'env')).toHaveText('set in next.config.ts');
    },
  },
];

const slashes: Case[] = [
  {
    name: 'with trailingSlash an address without one is sent on with 308',
    async run(app) {
      const answer = await app.request('GET', '/settings?a=1');
      expect([answer.status, answer.headers.location]).toEqual([308, '/settings/?a=1']);
      expect((await app.request('GET', '/settings/')).status).toBe(200);
    },
  },
  {
    name: 'with trailingSlash a link leads to the address with one',
    async run(app) {
      await app.visit('/settings/');
      await follow(app, 'Target');
      await expect(app.page.getByRole('heading', { name: 'Target' })).toBeVisible();
      await expect.poll(() => app.location()).toBe('/settings/target/');
    },
  },
];

const interrupts: Case[] = [
  {
    name: 'forbidden() in a page answers 403 with forbidden.tsx, unauthorized() 401 with unauthorized.tsx',
    async run(app) {
      await app.visit('/settings/closed/', 403);
      await expect(app.page.getByRole('heading', { name: 'Forbidden here' })).toBeVisible();
      await app.visit('/settings/locked/', 401);
      await expect(app.page.getByRole('heading', { name: 'Please sign in' })).toBeVisible();
    },
  },
  {
    name: 'forbidden() in a Route Handler answers 403, unauthorized() 401, without a body',
    async run(app) {
      const get = await app.request('GET', '/settings/handler/');
      expect([get.status, get.body]).toEqual([403, '']);
      expect((await app.request('POST', '/settings/handler/')).status).toBe(401);
    },
  },
  {
    name: 'forbidden() in an action answers 403 and shows forbidden.tsx',
    async run(app) {
      await app.visit('/settings/');
      await click(app, 'Forbid');
      await expect(app.page.getByRole('heading', { name: 'Forbidden here' })).toBeVisible();
      expect((await app.sentByPage()).map(({ status }) => status)).toEqual([403]);
    },
  },
  {
    name: 'unauthorized() in an action answers 401 and shows unauthorized.tsx',
    async run(app) {
      await app.visit('/settings/');
      await click(app, 'Challenge');
      await expect(app.page.getByRole('heading', { name: 'Please sign in' })).toBeVisible();
      expect((await app.sentByPage()).map(({ status }) => status)).toEqual([401]);
    },
  },
];

export const cases = [...limits, ...slashes, ...interrupts];
