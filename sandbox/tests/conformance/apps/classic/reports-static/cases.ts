import { expect } from '@playwright/test';
import type { App } from '../../../../../../examples/app';
import type { Case } from '../../../group';
import { click, seen } from '../../../steps';

const at = '/reports-static';
const shown = async (app: App, path: string, testId: string, headers: Record<string, string> = {}) => {
  const { body } = await app.request('GET', `${at}/${path}`, { headers });
  return new RegExp(`data-testid="${testId}">([^<]+)<`).exec(body)?.[1];
};

let last = 0;
const fresh = () => `post-${Date.now() % 100_000}-${++last}`;

/** Asks twice. @returns whether both answers were the same */
async function isKept(read: () => Promise<unknown>): Promise<boolean> {
  const first = await read();
  expect(first).toBeDefined();
  return JSON.stringify(first) === JSON.stringify(await read());
}

export const cases: Case[] = [
  {
    name: "dynamic = 'force-static' keeps the answer of GET alone, and not beside a POST",
    report: 'https://github.com/vercel/next.js/issues/77185',
    async run(app) {
      const body = async (path: string) => (await app.request('GET', `${at}/${path}`)).body;
      expect(await isKept(() => body('get-alone'))).toBe(true);
      expect(await isKept(() => body('methods'))).toBe(false);
    },
  },
  {
    name: 'a page with revalidate shows each change of draft mode that its own action makes',
    report: 'https://github.com/vercel/next.js/issues/84306',
    async run(app) {
      await app.visit(`${at}/draft`);
      for (const mode of ['draft', 'public', 'draft']) {
        await click(app, 'Toggle');
        await expect(seen(app, 'draft')).toHaveText(mode);
      }
    },
  },
  {
    name: "a page with dynamic = 'force-static' reads neither cookies nor headers nor a query, also in draft mode",
    report: 'https://github.com/vercel/next.js/issues/76200',
    async run(app) {
      const { setCookies } = await app.request('POST', `${at}/enable`);
      const cookie = `${setCookies[0]?.split(';')[0]}; other=1`;
      expect(await shown(app, 'forced?q=word', 'mode', { cookie })).toBe('draft');
      expect(await shown(app, 'forced?q=word', 'request', { cookie })).toBe('0 none none');
      expect(await shown(app, 'forced?q=word', 'mode')).toBe('public');
    },
  },
  {
    name: 'a dynamic segment with revalidate is kept only where there is a generateStaticParams, be it empty',
    report: 'https://github.com/vercel/next.js/issues/55875',
    async run(app) {
      const unnamed = fresh();
      const named = fresh();
      expect(await isKept(() => shown(app, `unnamed/${unnamed}`, 'count'))).toBe(false);
      expect(await isKept(() => shown(app, `named/${named}`, 'count'))).toBe(true);
    },
  },
];
