import { expect } from '@playwright/test';
import type { App } from '../../../../../../../examples/app';
import type { Case } from '../../../../group';
import { seen } from '../../../../steps';

const rethrow = async (app: App, query: string) => {
  const { status, headers, body } = await app.request('GET', `/going/rethrow/handler?way=${query}`);
  return [status, headers.location ?? null, body];
};

export const interrupts: Case[] = [
  {
    name: 'a catch around notFound() holds it back, and sees its digest',
    async run(app) {
      await app.visit('/going/held-back');
      await expect(seen(app, 'shown')).toHaveText('NEXT_HTTP_ERROR_FALLBACK;404');
    },
  },
  {
    name: 'notFound() in a promise that nobody awaits shows no not-found',
    async run(app) {
      await app.visit('/going/loose');
      await expect(seen(app, 'shown')).toHaveText('went on');
    },
  },
  {
    name: 'notFound() in a function that a component awaits answers 404 with the nearest not-found',
    async run(app) {
      await app.visit('/going/missing/awaited', 404);
      await expect(seen(app, 'shown')).toHaveText('nothing here');
    },
  },
  {
    name: 'unstable_rethrow() in a page lets notFound() and redirect() through',
    async run(app) {
      await app.visit('/going/rethrow/page-not-found', 404);
      const { status, headers } = await app.request('GET', '/going/rethrow/page-redirect');
      expect([status, headers.location]).toEqual([307, '/going/target']);
    },
  },
  {
    name: 'unstable_rethrow() in a handler lets interrupts through, and leaves errors of the app, in a catch of either kind',
    async run(app) {
      for (const how of ['', '&promise']) {
        expect(await rethrow(app, `notFound${how}`)).toEqual([404, null, '']);
        expect(await rethrow(app, `redirect${how}`)).toEqual([307, '/going/target', '']);
        expect(await rethrow(app, `permanentRedirect${how}`)).toEqual([308, '/going/target', '']);
        expect(await rethrow(app, `error${how}`)).toEqual([200, null, 'left to the catch: of the app']);
        expect(await rethrow(app, `text${how}`)).toEqual([200, null, 'left to the catch: a text']);
        expect(await rethrow(app, `wrapped${how}`)).toEqual([404, null, '']);
      }
    },
  },
  {
    name: 'what a finally holds runs after unstable_rethrow()',
    async run(app) {
      await rethrow(app, 'redirect');
      await expect.poll(() => app.serverLog()).toContain('finally after redirect');
    },
  },
  {
    name: 'unstable_rethrow() lets through what cookies() throws in a page that is rendered ahead',
    async run(app) {
      const { status, body } = await app.request('GET', '/going/rethrow/cookie', {
        headers: { cookie: 'name=Ada' },
      });
      expect([status, body.includes('cookie Ada')]).toEqual([200, true]);
    },
  },
  {
    name: 'forbidden() and unauthorized() without authInterrupts are errors that say what to set',
    async run(app) {
      await app.visit('/going/interrupts');
      await expect(seen(app, 'shown')).toHaveText(
        /^`forbidden\(\)` is experimental .*`experimental\.authInterrupts` is enabled\. `unauthorized\(\)` is experimental .*`experimental\.authInterrupts` is enabled\.$/,
      );
    },
  },
];
