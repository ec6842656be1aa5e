import { expect } from '@playwright/test';
import type { App } from '../../../../../../../examples/app';
import type { Case } from '../../../../group';
import { seen } from '../../../../steps';

const megabyte = 1024 * 1024;
const lengthAt = async (app: App, path: string) =>
  JSON.parse((await app.request('POST', path, { body: 'x'.repeat(11 * megabyte) })).body).length;

export const proxied: Case[] = [
  {
    name: 'NextResponse.next({ headers }) puts headers on the answer',
    async run(app) {
      const answer = await app.request('GET', '/options/proxied/response-headers/');
      expect([answer.status, answer.headers['x-for-client']]).toEqual([200, 'yes']);
    },
  },
  {
    name: 'headers that proxy passes on to the app are not on the answer',
    async run(app) {
      const { headers, body } = await app.request('GET', '/options/proxied/request-headers/');
      expect([JSON.parse(body).app, headers['x-for-app']]).toEqual(['yes', undefined]);
    },
  },
  {
    name: 'usePathname on a page that proxy rewrites to is the address that was asked for',
    async run(app) {
      await app.visit('/options/proxied/elsewhere/');
      await expect(seen(app, 'shown')).toHaveText(/^\/options\/proxied\/elsewhere\/?$/);
    },
  },
  {
    name: 'a body on a path that the matcher leaves out has no limit',
    async run(app) {
      expect(await lengthAt(app, '/options/unproxied/')).toBe(11 * megabyte);
    },
  },
  {
    name: 'proxyClientMaxBodySize sets how much of a body passes proxy',
    async run(app) {
      const length = await lengthAt(app, '/options/proxied/length/');
      expect(length).toBeGreaterThan(3 * megabyte);
      expect(length).toBeLessThanOrEqual(4 * megabyte);
      await expect
        .poll(() => app.serverLog())
        .toContain('Request body exceeded 4MB for /options/proxied/length');
    },
  },
];
