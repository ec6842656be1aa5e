/** A file as the answer of a handler, and the detour it takes out of an action. */
import { expect } from '@playwright/test';
import type { App, Mutation, Step } from '../app';

const csvOf2026 = [
  '"Customer","Euro"',
  `"'=HYPERLINK(""https://evil.example"",""Open"")",80`,
  '"The ""Green"" Leaf",950',
  `"'-2+3+cmd",-40`,
  '',
].join('\r\n');

const path = '/api/sales/sales.csv';
const download = (app: App, year: string) => app.request('GET', `${path}?year=${encodeURIComponent(year)}`);

export const steps: Record<'route' | 'action', Step[]> = {
  route: [
    {
      name: 'the answer says that a CSV file comes, and what it is called',
      async run(app) {
        const { status, headers } = await download(app, '2026');
        expect(status).toBe(200);
        expect(headers).toMatchObject({
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': 'attachment; filename="sales-2026.csv"',
          'cache-control': 'private, no-store',
          'x-content-type-options': 'nosniff',
        });
      },
    },
    {
      name: 'quotes are doubled, and text that would be a formula is no longer one',
      async run(app) {
        expect((await download(app, '2026')).body).toBe(csvOf2026);
      },
    },
    {
      name: 'a year that does not exist answers 404 and never reaches a header',
      async run(app) {
        for (const year of ['1999', '', '2026"; filename="evil.exe', 'toString']) {
          const { status, headers, body } = await download(app, year);
          expect([status, body]).toEqual([404, '{"error":"No such year."}']);
          expect(headers).not.toHaveProperty('content-disposition');
        }
      },
    },
    {
      name: 'a plain link is all that the page needs, without client JavaScript too',
      async run(app) {
        const plain = await app.withoutScripts();
        await plain.visit('/sales');
        const link = plain.page.getByRole('link', { name: 'Download sales of 2026' });
        await expect(link).toHaveAttribute('href', `${path}?year=2026`);
      },
    },
  ],
  action: [
    {
      name: 'the answer is Flight and no file: the client makes one of the text in it',
      async run(app) {
        await app.visit('/sales');
        await app.page.getByRole('button', { name: 'Export sales of 2026' }).click();
        await expect(app.page.getByRole('status').filter({ hasText: 'Made sales-2026.csv' })).toBeVisible();
        const [sent, ...others] = await app.sentByPage();
        expect(others).toEqual([]);
        expect([sent?.method, sent?.path]).toEqual(['POST', '/sales']);
        expect(sent?.responseHeaders['content-type']).toBe('text/x-component');
        expect(sent?.responseHeaders).not.toHaveProperty('content-disposition');
      },
    },
    {
      name: 'a forged call gets the same text, and for an unknown year a sentence with status 200',
      async run(app) {
        await app.visit('/sales');
        await app.page.getByRole('button', { name: 'Export sales of 2025' }).click();
        await expect(app.page.getByRole('status').filter({ hasText: 'Made sales-2025.csv' })).toBeVisible();
        const [sent] = await app.sentByPage();
        const headers = { 'next-action': sent?.requestHeaders['next-action'] ?? '' };
        const call = (year: unknown) =>
          app.request('POST', '/sales', { headers, body: JSON.stringify([year]) });
        expect((await call('2026')).body).toContain(`'=HYPERLINK`);
        for (const year of ['1999', { length: 1 }]) {
          const { status, body } = await call(year);
          expect(status).toBe(200);
          expect(body).toContain('No such year.');
        }
      },
    },
    {
      name: 'without client JavaScript the page has no link, and its button does nothing',
      async run(app) {
        const plain = await app.withoutScripts();
        await plain.visit('/sales');
        await expect(plain.page.getByRole('link')).toHaveCount(0);
        const before = await plain.documents();
        await plain.page.getByRole('button', { name: 'Export sales of 2026' }).click();
        expect(await plain.sentByPage()).toEqual([]);
        expect(await plain.documents()).toBe(before);
      },
    },
  ],
};

export const mutations = [
  {
    variant: 'route',
    file: '/lib/sales/csv.ts',
    find: 'formula.test(value)',
    replace: 'false',
    failing: 'quotes are doubled, and text that would be a formula is no longer one',
  },
  {
    variant: 'route',
    file: '/lib/sales/data.ts',
    find: 'Object.hasOwn(table, value)',
    replace: 'value in table',
    failing: 'a year that does not exist answers 404 and never reaches a header',
  },
  {
    variant: 'action',
    file: '/lib/sales/csv.ts',
    find: 'formula.test(value)',
    replace: 'false',
    failing: 'a forged call gets the same text, and for an unknown year a sentence with status 200',
  },
] satisfies Mutation[];
