import { expect } from '@playwright/test';
import type { App } from '../../../../../../../examples/app';
import type { Case } from '../../../../group';

const told = async (app: App) => {
  const headers = { cookie: 'a=1; b=2; a=3' };
  return JSON.parse((await app.request('GET', '/going/classes', { headers })).body);
};

export const classes: Case[] = [
  {
    name: 'cookies of a NextRequest: get, getAll, has, size, delete, set and clear; of two of one name the last counts',
    async run(app) {
      expect((await told(app)).request).toEqual({
        read: [{ name: 'a', value: '3' }, [{ name: 'a', value: '3' }], 'nothing', 2],
        has: [true, false],
        deleted: [true, false, [true, false]],
        afterSet: [[{ name: 'c', value: '4' }], 'c=4'],
        left: [],
        basePath: '',
      });
    },
  },
  {
    name: 'cookies of a NextResponse: get, getAll, has and delete tell of what it sets',
    async run(app) {
      const [x, y] = [
        { name: 'x', value: '1', path: '/' },
        { name: 'y', value: '2', path: '/p' },
      ];
      const { read, has, header } = (await told(app)).response;
      expect([read, has]).toEqual([
        [x, 'nothing', [x, y], [y]],
        [true, false],
      ]);
      expect(header).toBe('x=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT, y=2; Path=/p');
    },
  },
  {
    name: 'a NextRequest has neither ip nor geo',
    async run(app) {
      expect((await told(app)).former).toEqual([false, false]);
    },
  },
  {
    name: 'NextResponse.next() and rewrite() in a Route Handler answer 500, and the log says why',
    async run(app) {
      expect((await app.request('PUT', '/going/classes')).status).toBe(500);
      await expect
        .poll(() => app.serverLog())
        .toContain('NextResponse.next() was used in a app route handler');
      expect((await app.request('PATCH', '/going/classes')).status).toBe(500);
      await expect
        .poll(() => app.serverLog())
        .toContain('NextResponse.rewrite() was used in a app route handler');
    },
  },
];
