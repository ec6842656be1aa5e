import { expect } from '@playwright/test';
import type { App } from '../../../../../../../examples/app';
import type { Case } from '../../../../group';
import { click, seen } from '../../../../steps';

const megabyte = 1024 * 1024;

const post = (app: App, name: string) =>
  app.request('POST', `/proxied/handler/${name}`, {
    headers: { 'content-type': 'application/json' },
    body: '{"a":1}',
  });

/** What is posted is there for the app, whatever the proxy does with it. */
export const bodies: Case[] = [
  ...['read', 'read-and-next', 'read-and-rewrite'].map(
    (name): Case => ({
      name: `a handler reads the body that proxy has read: ${name}`,
      async run(app) {
        const answer = await post(app, name);
        expect([answer.status, answer.body]).toEqual([200, '{"got":{"a":1},"length":null}']);
      },
    }),
  ),
  {
    name: 'a header that proxy takes from the body goes to the handler with the body',
    async run(app) {
      expect((await post(app, 'read-and-tell')).body).toBe('{"got":{"a":1},"length":"7"}');
    },
  },
  {
    name: 'an action gets its arguments where proxy has read the body',
    async run(app) {
      await app.visit('/proxied');
      await click(app, 'Shout');
      await expect(seen(app, 'answer')).toHaveText('LOUD ["loud"]');
    },
  },
  {
    name: 'of a body of 11 MB the first 10 MB reach the app, and the log names the address',
    async run(app) {
      const { body } = await app.request('POST', '/proxied/length', { body: 'x'.repeat(11 * megabyte) });
      const { length } = JSON.parse(body);
      // Next.js cuts where a chunk ends.
      expect(length).toBeGreaterThan(9 * megabyte);
      expect(length).toBeLessThanOrEqual(10 * megabyte);
      await expect.poll(() => app.serverLog()).toContain('Request body exceeded 10MB for /proxied/length');
    },
  },
];
