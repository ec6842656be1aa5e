import { expect } from '@playwright/test';
import type { App } from '../../../../../../examples/app';
import type { Case } from '../../../group';

const bodyOf = async (app: App, path: string, cookie = '') =>
  (await app.request('GET', `/fn-classic/${path}`, { headers: { cookie } })).body;

export const cases: Case[] = [
  {
    name: 'generateMetadata gets params down to its segment, and in a page the query',
    async run(app) {
      const body = await bodyOf(app, 'made/7/seven?q=1&q=2&r=x');
      expect(body).toContain('<title>7 seven 1 and 2 x</title>');
      expect(body).toContain('content="layout of 7, query false"');
    },
  },
  {
    name: 'generateMetadata reads the cookies of each request',
    async run(app) {
      for (const who of ['Ada', 'Bob']) {
        const body = await bodyOf(app, 'personal', `who=${who}`);
        expect(body).toContain('The same for all');
        expect(body).toContain(`<title>Of ${who}</title>`);
      }
    },
  },
  {
    name: 'after() in proxy runs',
    async run(app) {
      expect((await app.request('POST', '/fn-classic/proxied')).body).toBe('answered');
      await expect.poll(() => app.serverLog()).toContain('the proxy is done');
    },
  },
];
