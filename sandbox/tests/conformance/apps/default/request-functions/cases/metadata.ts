import { expect } from '@playwright/test';
import type { App } from '../../../../../../../examples/app';
import type { Case } from '../../../../group';

const bodyOf = async (app: App, path: string) => (await app.request('GET', `/fn/head/${path}`)).body;
const images = (body: string) =>
  [...body.matchAll(/property="og:image" content="https?:\/\/[^/"]+([^"]+)"/g)].map(([, path]) => path);

export const metadata: Case[] = [
  {
    name: 'openGraph of a page takes the place of all of its layout',
    async run(app) {
      const body = await bodyOf(app, 'merged/own');
      expect(body).toContain('<title>Own</title>');
      expect(body).toContain('<meta property="og:title" content="Own card"/>');
      expect(body).not.toContain('Outer site');
    },
  },
  {
    name: 'openGraph of a layout is that of a page without, and so is a title that is absolute',
    async run(app) {
      const body = await bodyOf(app, 'merged/kept');
      expect(body).toContain('<title>Outer</title>');
      expect(body).toContain('<meta property="og:title" content="Outer card"/>');
      expect(body).toContain('<meta property="og:site_name" content="Outer site"/>');
      expect(images(body)).toEqual(['/outer.png']);
    },
  },
  {
    name: 'notFound() in generateMetadata of a static page answers 404',
    async run(app) {
      expect((await app.request('GET', '/fn/head/missing')).status).toBe(404);
    },
  },
  {
    name: 'redirect() in generateMetadata of a static page answers 307',
    async run(app) {
      const { status, headers } = await app.request('GET', '/fn/head/moved');
      expect([status, headers.location]).toEqual([307, '/fn/head/plain']);
    },
  },
  {
    name: 'a function in cache() runs once for generateMetadata and its page',
    async run(app) {
      const body = await bodyOf(app, 'shared');
      const shown = /data-testid="shown">(number \d+)</.exec(body)?.[1];
      expect(body).toContain(`<title>${shown}</title>`);
    },
  },
  {
    name: 'with Cache Components preconnect and prefetchDNS of a Client Component are in the header Link and no tags',
    only: 'cached',
    async run(app) {
      const { headers, body } = await app.request('GET', '/fn/head/hints');
      expect(headers.link).toContain(
        '<https://one.example>; rel=preconnect, <https://two.example>; rel=dns-prefetch',
      );
      expect(body).not.toMatch(/<link[^>]*rel="(?:preconnect|dns-prefetch)"/);
    },
  },
  {
    name: 'without Cache Components preconnect and prefetchDNS in a page rendered ahead are tags',
    only: 'classic',
    async run(app) {
      const { headers, body } = await app.request('GET', '/fn/head/hints');
      expect(headers.link).toBeUndefined();
      expect(body).toContain('<link rel="preconnect" href="https://one.example"/>');
      expect(body).toContain('<link href="https://two.example" rel="dns-prefetch"/>');
    },
  },
];
