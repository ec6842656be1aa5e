import { expect } from '@playwright/test';
import type { App } from '../../../../../../../examples/app';
import type { Case } from '../../../../group';

const shownIn = (body: string) => /data-testid="shown">([^<]+)</.exec(body)?.[1];
const get = async (app: App, path: string, cookie = '') =>
  (await app.request('GET', path, { headers: { cookie } })).body;

export const requests: Case[] = [
  {
    name: 'what follows connection() in a page is rendered at each request, and it resolves to undefined',
    async run(app) {
      const first = shownIn(await get(app, '/fn/connection'));
      expect(first).toMatch(/^undefined 0\.\d+/);
      expect(shownIn(await get(app, '/fn/connection'))).not.toBe(first);
    },
  },
  {
    only: 'cached',
    name: 'the fallback around connection() comes first, and what follows it after that',
    async run(app) {
      const body = await get(app, '/fn/connection');
      expect(body.indexOf('Waiting for a connection')).toBeGreaterThan(0);
      expect(body.indexOf('data-testid="shown"')).toBeGreaterThan(body.indexOf('Waiting for a connection'));
    },
  },
  {
    name: 'connection() inside unstable_cache throws',
    async run(app) {
      const { status, body } = await app.request('POST', '/fn/caught', { body: 'connection' });
      expect(status).toBe(400);
      expect(body).toContain('`connection()`');
    },
  },
  {
    name: 'without authInterrupts forbidden() throws and names the setting',
    async run(app) {
      const { status, body } = await app.request('POST', '/fn/caught', { body: 'forbidden' });
      expect(status).toBe(400);
      expect(body).toContain('`experimental.authInterrupts`');
    },
  },
  {
    name: 'draftMode().enable() sets the cookie __prerender_bypass for the session, disable() takes it away',
    async run(app) {
      const [on] = (await app.request('POST', '/fn/draft')).setCookies;
      expect(on).toMatch(/^__prerender_bypass=[^;]{8,}; Path=\//);
      expect(on).toContain('HttpOnly');
      expect(on).toContain('SameSite=none');
      expect(on).not.toMatch(/expires|max-age/i);
      const [off] = (await app.request('DELETE', '/fn/draft')).setCookies;
      expect(off).toMatch(/^__prerender_bypass=; Path=\/; Expires=Thu, 01 Jan 1970 00:00:00 GMT/);
    },
  },
  {
    name: 'in draft mode a page that was rendered ahead is rendered at each request, and knows it',
    async run(app) {
      const fixed = shownIn(await get(app, '/fn/drafts'));
      expect(fixed).toMatch(/^draft false rendered \d+$/);
      const [cookie = ''] = ((await app.request('POST', '/fn/draft')).setCookies[0] ?? '').split(';');
      const draft = shownIn(await get(app, '/fn/drafts', cookie));
      expect(draft).toMatch(/^draft true rendered \d+$/);
      const again = shownIn(await get(app, '/fn/drafts', cookie));
      expect(again).toMatch(/^draft true rendered \d+$/);
      expect(again).not.toBe(draft);
      expect(shownIn(await get(app, '/fn/drafts'))).toBe(fixed);
    },
  },
];
