import { expect } from '@playwright/test';
import type { Case } from '../../../../group';
import { click, seen } from '../../../../steps';
import { run, sentBy, shown, state } from './helpers';

export const effects: Case[] = [
  {
    name: 'actions of one page run one after another',
    run: (app) => run(app, 'three', 'done start 1,end 1,start 2,end 2,start 3,end 3'),
  },
  {
    name: 'cookies().set in an action writes Set-Cookie and renders the page again in the same answer',
    async run(app) {
      const sent = await sentBy(app, 'setCookie', 'done nothing');
      expect(sent.responseHeaders['set-cookie']).toBe('flavour=oat; Path=/');
      await expect(state(app)).toContainText('flavour oat');
      expect(await app.cookies()).toMatchObject({ flavour: 'oat' });
      await app.visit('/actions');
      await expect(state(app)).toContainText('flavour oat');
    },
  },
  {
    name: 'cookies().delete in an action takes the cookie away',
    async run(app) {
      await run(app, 'setCookie', 'done nothing');
      await expect(state(app)).toContainText('flavour oat');
      await run(app, 'deleteCookie', 'done nothing');
      await expect(state(app)).not.toContainText('oat');
      expect(await app.cookies()).toEqual({});
      await app.visit('/actions');
      await expect(state(app)).toContainText('flavour none');
    },
  },
  {
    name: 'a second tab shares the cookies and sees what the first has done when it loads',
    async run(app) {
      await run(app, 'setCookie', 'done nothing');
      const second = await app.secondTab();
      await second.visit('/actions');
      await expect(state(second)).toContainText('flavour oat');
    },
  },
  {
    name: 'redirect() in an action that the page calls: 200, x-action-redirect, and the page of the target',
    async run(app) {
      await app.visit('/actions');
      const before = await app.documents();
      await click(app, 'goAway');
      await expect(app.page.getByRole('heading', { name: 'Target' })).toBeVisible();
      await expect(seen(app, 'from')).toHaveText('{"from":"action"}');
      await expect.poll(() => app.location()).toBe('/actions/target?from=action');
      const [sent] = await app.sentByPage();
      expect([sent?.method, sent?.status]).toEqual(['POST', 200]);
      expect(sent?.responseHeaders['x-action-redirect']).toBe('/actions/target?from=action;push');
      expect(await app.documents()).toBe(before);
    },
  },
  {
    name: 'redirect() inside try is caught there',
    run: (app) => run(app, 'goAwayInTry', 'done NEXT_REDIRECT'),
  },
  {
    name: 'notFound() in an action answers 404 and rejects the call',
    async run(app) {
      expect((await sentBy(app, 'missing', /^error .* digest given$/)).status).toBe(404);
    },
  },
  {
    name: 'an action called by a Server Component is a plain call',
    async run(app) {
      await app.visit('/actions/server-call');
      await shown(app).toHaveText('["called in render"]');
      expect(await app.sentByPage()).toEqual([]);
    },
  },
  {
    name: 'cookies().set while rendering throws, and says where it is allowed',
    async run(app) {
      await app.visit('/actions/render-cookie');
      await shown(app).toHaveText(/^Cookies can only be modified in a Server Action or Route Handler/);
    },
  },
];
