import { expect } from '@playwright/test';
import type { App } from '../../../../../../examples/app';
import type { Case } from '../../../group';
import { click, follow, seen } from '../../../steps';

const shown = (app: App) => expect(seen(app, 'shown'));
const said = (app: App) => expect(seen(app, 'said'));
const write = (app: App, how: string) => app.request('POST', `/reports-cookies/write/${how}`);

const byActions: Case[] = [
  {
    name: 'a page that an action redirects to reads the cookies that it has set, and not those it has deleted',
    report: 'https://github.com/vercel/next.js/pull/61113',
    async run(app) {
      await app.visit('/reports-cookies/swap');
      await click(app, 'Set the first');
      await shown(app).toHaveText('1 none');
      await follow(app, 'Back');
      await click(app, 'Swap');
      await shown(app).toHaveText('none 2');
      const { 'rc-first': first, 'rc-second': second } = await app.cookies();
      expect([first, second]).toEqual([undefined, '2']);
    },
  },
  {
    name: 'JSON in a cookie is read back as it was, after a redirect and after a reload',
    report: 'https://github.com/reown-com/appkit/issues/2197',
    async run(app) {
      await app.visit('/reports-cookies/state');
      await shown(app).toHaveText('light, nobody');
      await click(app, 'Choose');
      await shown(app).toHaveText('dark; or not, Zoë');
      await app.go('reload');
      await shown(app).toHaveText('dark; or not, Zoë');
    },
  },
  {
    name: 'an action reads the cookie that it has just set, headers() has those that were sent',
    report: 'https://github.com/maticzav/nookies/issues/566',
    async run(app) {
      await app.visit('/reports-cookies/read-back');
      await click(app, 'Visit');
      await said(app).toHaveText('none counted false');
    },
  },
];

const byHandlers: Case[] = [
  {
    name: 'of two cookies of one name with different paths only the last is sent',
    report: 'https://github.com/supabase/ssr/issues/256',
    async run(app) {
      const { setCookies } = await write(app, 'twice');
      expect(setCookies).toEqual([expect.stringMatching(/^rc-session=; Path=\/; .*Max-Age=0/)]);
    },
  },
  {
    name: 'a cookie without a path is for the whole site, and delete() takes the path it is given',
    report: 'https://github.com/cloudflare/vinext/pull/555',
    async run(app) {
      expect((await write(app, 'default-path')).setCookies).toEqual(['rc-plain=1; Path=/']);
      expect((await write(app, 'delete-path')).setCookies).toEqual([
        'rc-deep=; Path=/reports-cookies; Expires=Thu, 01 Jan 1970 00:00:00 GMT',
      ]);
    },
  },
  {
    name: 'cookies().set goes along with Response.redirect, whose headers nobody may change',
    report: 'https://github.com/TanStack/router/issues/7755',
    async run(app) {
      const { status, headers, setCookies } = await write(app, 'redirect');
      expect([status, headers.location, setCookies]).toEqual([
        302,
        expect.stringMatching(/\/reports-cookies\/target$/),
        ['rc-token=by%20redirect; Path=/'],
      ]);
    },
  },
  {
    name: 'cookies().set goes along with a response of fetch that a handler passes on',
    report: 'https://github.com/zanreal-labs/nemo/pull/185',
    async run(app) {
      const { status, headers, setCookies, body } = await write(app, 'passed-on');
      expect([status, headers['x-target'], setCookies, body]).toEqual([
        200,
        'yes',
        ['rc-token=beside; Path=/'],
        'the target',
      ]);
    },
  },
  {
    name: 'cookies.delete of a NextResponse takes the cookie out of the browser',
    report: 'https://github.com/vercel/next.js/issues/58886',
    async run(app) {
      await app.visit('/reports-cookies/sign');
      await click(app, 'Sign in');
      await said(app).toHaveText('sign-in 200');
      expect((await app.cookies())['rc-token']).toBe('in');
      await click(app, 'Sign out');
      await said(app).toHaveText('sign-out 200');
      expect((await app.cookies())['rc-token']).toBeUndefined();
      const { setCookies } = await write(app, 'sign-out');
      expect(setCookies).toEqual(['rc-token=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT']);
    },
  },
  {
    name: 'a cookie whose expires is a number in the past is taken out of the browser',
    report: 'https://github.com/vercel/next.js/pull/52338',
    async run(app) {
      await app.visit('/reports-cookies/sign');
      await click(app, 'Sign in');
      await said(app).toHaveText('sign-in 200');
      await click(app, 'Expire');
      await said(app).toHaveText('past 200');
      expect((await app.cookies())['rc-token']).toBeUndefined();
    },
  },
  {
    name: 'a cookie of a handler that a Server Component has asked does not reach the browser',
    report: 'https://github.com/vercel/next.js/issues/70068',
    async run(app) {
      await app.visit('/reports-cookies/by-server');
      await shown(app).toHaveText('written 1');
      expect((await app.cookies())['rc-plain']).toBeUndefined();
    },
  },
];

export const cases = [...byActions, ...byHandlers];
