import { expect } from '@playwright/test';
import type { Case } from '../../../group';
import { click, seen } from '../../../steps';

const at = '/reports-2-imports';

export const cases: Case[] = [
  {
    name: 'a page imports the messages of its language by a template, and has none for another',
    report: 'https://github.com/amannn/next-intl/issues/736',
    async run(app) {
      for (const [lang, hello] of Object.entries({ en: 'Hello', de: 'Hallo' })) {
        await app.visit(`${at}/hello/${lang}`);
        await expect(app.page.getByRole('heading', { name: hello, exact: true })).toBeVisible();
      }
      expect((await app.request('GET', `${at}/hello/xx`)).status).toBe(404);
    },
  },
  {
    name: 'an import by a template or a sum finds a file without its ending, and says which it does not find',
    report: 'https://github.com/aralroca/next-translate/issues/888',
    async run(app) {
      const { status, body } = await app.request('POST', `${at}/chosen`, { body: '["de","formal"]' });
      expect([status, JSON.parse(body)]).toEqual([
        200,
        [
          'Hallo',
          'Good day, Ada',
          'Hallo',
          {
            name: 'Error',
            message: expect.stringMatching(/^Cannot find module '.*xx\.json'$/),
            code: 'MODULE_NOT_FOUND',
          },
        ],
      ]);
    },
  },
  {
    name: 'a Client Component imports a module by a template when it is asked to',
    report: 'https://github.com/vercel/next.js/issues/4100',
    async run(app) {
      await app.visit(`${at}/names`);
      await click(app, 'Greet');
      await expect(seen(app, 'text')).toHaveText('Hi Bob');
    },
  },
  {
    name: 'a module may name its own constants module, process, global, location, name or self',
    async run(app) {
      await app.visit(`${at}/names`);
      await expect(seen(app, 'names')).toHaveText('a module, a step, everywhere, Oslo, a name, oneself');
    },
  },
];
