import { expect } from '@playwright/test';
import type { Case } from '../../../group';
import { click, seen } from '../../../steps';

export const cases: Case[] = [
  {
    name: 'in a Route Handler each fetch is a request of its own',
    async run(app) {
      const { body } = await app.request('POST', '/requests/twice');
      const [one = 0, two = 0]: number[] = JSON.parse(body);
      expect(two).toBe(one + 1);
    },
  },
  {
    name: 'nextUrl.buildId of a Route Handler is undefined',
    async run(app) {
      expect((await app.request('POST', '/requests/build')).body).toBe('undefined');
    },
  },
  {
    name: 'what permanentRedirect() throws has the message NEXT_REDIRECT',
    async run(app) {
      expect((await app.request('POST', '/requests/thrown')).body).toBe('NEXT_REDIRECT');
    },
  },
  {
    name: 'an action without an Origin runs, and the log says nothing of it',
    async run(app) {
      await app.visit('/requests/act');
      await click(app, 'Say');
      await expect(seen(app, 'said')).toHaveText('said');
      const [sent] = await app.sentByPage();
      const id = sent?.requestHeaders['next-action'] ?? '';
      const before = await app.serverLog();
      const { status } = await app.request('POST', '/requests/act', {
        headers: { 'next-action': id, 'content-type': 'text/plain' },
        body: '[]',
      });
      expect(status).toBe(200);
      await expect
        .poll(async () => (await app.serverLog()).slice(before.length).trim())
        .toBe('requests: said');
    },
  },
  {
    name: 'a component inside Suspense hands what it has read of a cookie to after()',
    async run(app) {
      const headers = { cookie: 'requests-name=ann' };
      const { body } = await app.request('GET', '/requests/noted', { headers });
      expect(body).toContain('In the shell');
      expect(body).toContain('ann');
      await expect.poll(() => app.serverLog()).toContain('noted for ann');
    },
  },
];
