import { expect } from '@playwright/test';
import type { App } from '../../../../../../examples/app';
import type { Case } from '../../../group';

const at = '/reports-2-own-fetch';

async function ask(app: App) {
  const { status, body } = await app.request('POST', `${at}/ask`, { headers: { cookie: 'a=1' } });
  expect(status).toBe(200);
  return JSON.parse(body);
}

const asked = (method: string, body = '', type: string | null = null) => ({
  method,
  body,
  cookie: null,
  type,
});

export const cases: Case[] = [
  {
    name: 'fetch of the server follows a redirect of the app, unless it is told not to',
    async run(app) {
      const { followed, changed, manual, refused } = await ask(app);
      expect({ followed, changed, manual, refused }).toEqual({
        // What a GET without a signal gives is shared, and the copy does not tell that it was redirected.
        followed: [200, false, `${at}/target`, asked('GET')],
        changed: [200, true, `${at}/target`, asked('GET')],
        manual: [302, `${at}/target`],
        refused: 'TypeError',
      });
    },
  },
  {
    name: 'fetch of the server ends when its signal says so, before the answer or within it',
    report: 'https://github.com/vercel/next.js/issues/70320',
    async run(app) {
      const { timeout, lateBody, aborted, early } = await ask(app);
      expect({ timeout, lateBody, aborted, early }).toEqual({
        timeout: 'TimeoutError',
        lateBody: 'TimeoutError',
        aborted: 'AbortError',
        early: ['early ', 'AbortError'],
      });
    },
  },
  {
    name: 'fetch of the server sends no cookies of the request, and a text as such',
    async run(app) {
      const { direct } = await ask(app);
      const sent = asked('POST', '{"a":1}', 'text/plain;charset=UTF-8');
      expect(direct).toEqual([200, false, `${at}/target`, sent]);
    },
  },
];
