import { expect } from '@playwright/test';
import type { Case } from '../../../group';

const bot = { headers: { 'user-agent': 'Twitterbot/1.0' } };

export const cases: Case[] = [
  {
    name: 'of viewport and generateViewport in one file the build says nothing, and generateViewport counts',
    async run(app) {
      const { body } = await app.request('GET', '/heads/viewport-twice');
      expect(body).toContain('<meta name="theme-color" content="white"');
      expect(body).not.toContain('content="black"');
    },
  },
  {
    name: 'metadataBase may be a text',
    async run(app) {
      const { body } = await app.request('GET', '/heads/base');
      expect(body).toContain('<link rel="canonical" href="https://site.example/here"');
    },
  },
  {
    name: 'without metadataBase a relative canonical address is written as it is',
    async run(app) {
      const { body } = await app.request('GET', '/heads/relative');
      expect(body).toContain('<link rel="canonical" href="/here"');
    },
  },
  {
    name: 'a layout gets params and children, and no searchParams',
    async run(app) {
      const { body } = await app.request('GET', '/heads/base?q=1');
      expect(/data-testid="props">([^<]*)</.exec(body)?.[1]).toBe('children,params');
    },
  },
  {
    name: 'a bot gets 404 where generateMetadata of a dynamic page calls notFound()',
    async run(app) {
      expect((await app.request('GET', '/heads/missing/there', bot)).status).toBe(200);
      const { status, body } = await app.request('GET', '/heads/missing/other', bot);
      expect(status).toBe(404);
      expect(body).toContain('<meta name="robots" content="noindex"');
    },
  },
];
