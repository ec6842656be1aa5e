import { expect } from '@playwright/test';
import type { App } from '../../../../../../examples/app';
import type { Case } from '../../../group';

let last = 0;

/** Asks for a value under a key that no case has used before. */
async function read(app: App, what: string, headers: Record<string, string> = {}) {
  const key = `${Date.now() % 100_000}-${++last}`;
  const answer = await app.request('GET', `/reports-use-cache/read?what=${what}&key=${key}`, { headers });
  return { ...answer, value: JSON.parse(answer.body) };
}

export const cases: Case[] = [
  {
    name: 'calls of a cached function that run at the same time in a Route Handler share one result',
    report: 'https://github.com/vercel/next.js/pull/78703',
    async run(app) {
      expect((await read(app, 'together')).value).toBe(1);
    },
  },
  {
    name: 'a cached function that calls a function from around it fails',
    report: 'https://github.com/vercel/next.js/issues/72403',
    async run(app) {
      expect(await read(app, 'closure')).toMatchObject({ status: 500 });
    },
  },
  {
    name: 'a cached function that returns a component fails',
    report: 'https://github.com/vercel/next.js/issues/96677',
    async run(app) {
      expect(await read(app, 'component')).toMatchObject({ status: 500 });
    },
  },
  {
    name: 'cookies() in a cached function is refused also in draft mode, where nothing is cached',
    report: 'https://github.com/vercel/next.js/issues/87742',
    async run(app) {
      const { setCookies } = await read(app, 'draft');
      const cookie = `${setCookies[0]?.split(';')[0]}; name=ada`;
      expect(await read(app, 'cookies', { cookie })).toMatchObject({ status: 500 });
    },
  },
  {
    name: 'a catch around a cached function that reads cookies gets an error without its text',
    report: 'https://github.com/vercel/next.js/pull/81716',
    async run(app) {
      const { status, value } = await read(app, 'cookies');
      expect([status, value]).toEqual([500, expect.stringContaining('is omitted in production builds')]);
    },
  },
];
