import { expect } from '@playwright/test';
import type { Case } from '../../../group';

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
    name: 'nextUrl.buildId of a Route Handler is undefined or a text',
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
