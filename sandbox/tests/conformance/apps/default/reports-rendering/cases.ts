import { expect } from '@playwright/test';
import type { Case } from '../../../group';
import { click, seen } from '../../../steps';

export const cases: Case[] = [
  {
    name: 'a Server Component loads a named export of a client file by next/dynamic',
    report: 'https://github.com/vercel/next.js/issues/54138',
    async run(app) {
      const { body } = await app.request('GET', '/reports-rendering/dynamic');
      expect(body).toContain('Chart of sales at 1');
      await app.visit('/reports-rendering/dynamic');
      await click(app, 'Chart of sales at 1');
      await expect(app.page.getByRole('button', { name: 'Chart of sales at 2' })).toBeVisible();
    },
  },
  {
    name: 'next/dynamic with ssr: false has its loading in the HTML, and the component in the browser',
    report: 'https://github.com/vercel/next.js/issues/63989',
    async run(app) {
      const { body } = await app.request('GET', '/reports-rendering/dynamic');
      expect(body).toContain('Map is loading');
      expect(body).not.toContain('Map in');
      await app.visit('/reports-rendering/dynamic');
      await expect(seen(app, 'map')).toHaveText('Map in object');
    },
  },
  {
    name: 'suppressHydrationWarning keeps the text of the server until what is rendered changes',
    report: 'https://github.com/vercel/next.js/issues/58493',
    async run(app) {
      await app.visit('/reports-rendering/hydration');
      await expect(seen(app, 'where')).toHaveText('server');
      await click(app, 'Render again');
      await expect(seen(app, 'again')).toHaveText('browser 1');
      await expect(seen(app, 'where')).toHaveText('server');
    },
  },
  {
    name: 'a text that differs in the browser takes the place of that of the server, and the page works',
    report: 'https://github.com/vercel/next.js/issues/61911',
    async run(app) {
      expect((await app.request('GET', '/reports-rendering/mismatch')).body).toContain('>server<');
      await app.visit('/reports-rendering/mismatch');
      await expect(seen(app, 'where')).toHaveText('browser');
      await click(app, 'Count 0');
      await expect(app.page.getByRole('button', { name: 'Count 1' })).toBeVisible();
    },
  },
  {
    name: 'useId is the same in the HTML and in the browser, so that labels find their fields',
    report: 'https://github.com/vercel/next.js/issues/30876',
    async run(app) {
      const { body } = await app.request('GET', '/reports-rendering/hydration');
      const id = /<p data-testid="id">([^<]+)<\/p>/.exec(body)?.[1];
      await app.visit('/reports-rendering/hydration');
      await expect(seen(app, 'id')).toHaveText(String(id));
      await app.page.getByLabel('Email').fill('a@b.example');
      await click(app, 'Render again');
      await expect(seen(app, 'id')).toHaveText(String(id));
    },
  },
  {
    name: 'an object without a prototype cannot be a prop of a Client Component, a copy by spread can',
    report: 'https://github.com/vercel/next.js/issues/47447',
    async run(app) {
      await app.visit('/reports-rendering/no-prototype');
      await expect(seen(app, 'row')).toHaveText('Failed');
      await app.visit('/reports-rendering/no-prototype?how=copy');
      await expect(seen(app, 'row')).toHaveText('Ada');
    },
  },
];
