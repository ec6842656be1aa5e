import { expect } from '@playwright/test';
import type { Case } from '../../../group';
import { click, follow, seen } from '../../../steps';

export const cases: Case[] = [
  {
    name: 'A page reaches its own handlers by every address it can read, and by a beacon',
    async run(app) {
      await app.visit('/ask');
      await click(app, 'go');
      const heard = Array(5).fill('hi happy').join(', ');
      await expect(seen(app, 'out')).toHaveText(`${heard}, true, /ask/heard`);
    },
  },
  {
    name: 'XMLHttpRequest asks a handler of the app',
    async run(app) {
      await app.visit('/ask/more');
      await click(app, 'Ask');
      await expect(seen(app, 'out')).toHaveText('200 xhr hello');
    },
  },
  {
    name: 'location tells the address of the page, and addresses are resolved against it',
    async run(app) {
      await app.visit('/ask/more');
      await click(app, 'Read');
      await expect(seen(app, 'out')).toHaveText('/x /ask/more');
    },
  },
  ...Object.entries({ Set: '/ask/arrived?by=href', Assign: '/ask/arrived?by=assign' }).map(
    ([button, address]): Case => ({
      name: `a script that sets the location loads a document: ${button}`,
      async run(app) {
        await app.visit('/ask/more');
        const before = await app.documents();
        await click(app, button);
        await expect(app.page.getByRole('heading', { name: 'Arrived' })).toBeVisible();
        expect([await app.location(), await app.documents()]).toEqual([address, before + 1]);
      },
    }),
  ),
  {
    name: 'a link with ping tells the address in it that it was followed',
    async run(app) {
      await app.visit('/ask/more');
      await follow(app, 'Followed');
      await expect(app.page.getByRole('heading', { name: 'Arrived' })).toBeVisible();
      await expect
        .poll(async () => (await app.request('GET', '/ask/log')).body)
        .toContain('text/ping /ask/arrived PING');
    },
  },
  {
    name: 'a link with download asks for the file, and the page stays',
    async run(app) {
      await app.visit('/ask/more');
      const before = await app.documents();
      await follow(app, 'Saved');
      await expect.poll(async () => (await app.request('GET', '/ask/log')).body).toContain('"file"');
      expect([await app.location(), await app.documents()]).toEqual(['/ask/more', before]);
    },
  },
];
