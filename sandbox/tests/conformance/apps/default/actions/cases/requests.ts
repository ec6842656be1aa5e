import { expect } from '@playwright/test';
import type { Case } from '../../../../group';
import { click, seen } from '../../../../steps';
import { call, count, idOf, sentBy, shown, state } from './helpers';

export const requests: Case[] = [
  {
    name: 'calling an action is one POST to the page, with its id in Next-Action and Flight as the answer',
    async run(app) {
      const sent = await sentBy(app, 'add');
      expect([sent.path, sent.status]).toEqual(['/actions', 200]);
      expect(idOf(sent)).toMatch(/^[0-9a-f]{42}$/);
      expect(sent.requestHeaders.accept).toBe('text/x-component');
      expect(sent.responseHeaders['content-type']).toBe('text/x-component');
    },
  },
  {
    name: 'an outsider can call an action by its id, without Origin',
    async run(app) {
      const sent = await sentBy(app, 'echo');
      const answer = await call(app, idOf(sent), '/actions', { body: '["from outside"]' });
      expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/x-component']);
      expect(answer.body).toContain('["from outside"]');
    },
  },
  {
    name: 'an action that refreshes nothing does not carry the page, and the page stays as it was',
    async run(app) {
      await app.visit('/actions');
      const before = await state(app).innerText();
      await click(app, 'add');
      await shown(app).toHaveText(/^done \d+$/);
      await expect(state(app)).toHaveText(before);
      const [sent] = await app.sentByPage();
      expect(sent?.responseHeaders['x-action-revalidated']).toBeUndefined();
      const { body } = await call(app, sent ? idOf(sent) : '');
      expect(body).not.toContain('flavour');
    },
  },
  {
    name: 'revalidatePath puts the new page into the answer of the action and says so in a header',
    async run(app) {
      const sent = await sentBy(app, 'addAndRevalidate', /^done \d+$/);
      const now = (await seen(app, 'shown').innerText()).slice('done '.length);
      await expect(state(app)).toContainText(`count ${now} `);
      expect(sent.responseHeaders['x-action-revalidated']).toBe('1');
      const { body } = await call(app, idOf(sent));
      expect(body).toContain(`count ${Number(now) + 1} `);
    },
  },
  {
    name: 'refresh() puts the page into the answer too; the header says 2',
    async run(app) {
      const sent = await sentBy(app, 'addAndRefresh', /^done \d+$/);
      const now = (await seen(app, 'shown').innerText()).slice('done '.length);
      await expect(state(app)).toContainText(`count ${now} `);
      expect(sent.responseHeaders['x-action-revalidated']).toBe('2');
    },
  },
  {
    name: 'an unknown id answers 409, a malformed one 400, each with a header that says so',
    async run(app) {
      const unknown = await call(app, `60${'0'.repeat(40)}`);
      expect([unknown.status, unknown.body]).toEqual([409, 'Server Action unavailable.']);
      expect(unknown.headers['x-nextjs-action-not-found']).toBe('1');
      const malformed = await call(app, 'abc');
      expect([malformed.status, malformed.body]).toEqual([400, 'Invalid Server Action request.']);
      expect(malformed.headers['x-nextjs-action-not-found']).toBe('1');
    },
  },
  {
    name: 'an action runs on any path: of another page, and of none, where the answer is a 404',
    async run(app) {
      const id = idOf(await sentBy(app, 'echo'));
      const other = await call(app, id, '/actions/other', { body: '["elsewhere"]' });
      expect([other.status, other.body.includes('elsewhere')]).toEqual([200, true]);
      const none = await call(app, id, '/no/such/page', { body: '["nowhere"]' });
      expect(none.status).toBe(404);
      const mark = await count(app);
      const add = idOf(await sentBy(app, 'add'));
      await call(app, add, '/no/such/page');
      expect(await count(app)).toBe(mark + 2);
    },
  },
  {
    name: 'on the path of a Route Handler the handler answers, not the action',
    async run(app) {
      const id = idOf(await sentBy(app, 'echo'));
      const answer = await call(app, id, '/actions/handler');
      expect([answer.status, answer.body]).toEqual([200, 'the handler answered']);
    },
  },
  {
    name: 'Next-Action in a GET is ignored',
    async run(app) {
      const id = idOf(await sentBy(app, 'add'));
      const before = await count(app);
      const answer = await app.request('GET', '/actions', { headers: { 'next-action': id } });
      expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
      expect(await count(app)).toBe(before);
    },
  },
  {
    only: 'classic',
    name: 'a POST of JSON to a page that is rendered on request, without Next-Action, is answered with the page',
    async run(app) {
      const headers = { 'content-type': 'application/json' };
      const answer = await app.request('POST', '/actions', { headers, body: '{}' });
      expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    },
  },
  {
    only: 'cached',
    name: 'a POST of JSON to a page with a shell that was rendered ahead answers 405',
    async run(app) {
      const headers = { 'content-type': 'application/json' };
      const answer = await app.request('POST', '/actions', { headers, body: '{}' });
      expect(answer.status).toBe(405);
    },
  },
  {
    name: 'a POST of JSON to an address without a page answers 404',
    async run(app) {
      const headers = { 'content-type': 'application/json' };
      const answer = await app.request('POST', '/nowhere/at/all', { headers, body: '{}' });
      expect(answer.status).toBe(404);
    },
  },
  {
    name: 'a plain form posted to a static page is answered with the page',
    async run(app) {
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      const answer = await app.request('POST', '/actions/other', { headers, body: 'a=1' });
      expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    },
  },
  {
    name: 'a POST of JSON to a static page answers 405',
    async run(app) {
      const headers = { 'content-type': 'application/json' };
      const answer = await app.request('POST', '/actions/other', { headers, body: '{}' });
      expect(answer.status).toBe(405);
    },
  },
];
