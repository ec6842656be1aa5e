import { expect } from '@playwright/test';
import type { Case } from '../../../group';
import { seen } from '../../../steps';

export const cases: Case[] = [
  {
    name: 'files with the endings jsx and js are routes, too',
    async run(app) {
      expect((await app.request('GET', '/kinds')).status).toBe(200);
      expect((await app.request('GET', '/kinds/plain')).body).toContain('From a file with the ending js');
      expect((await app.request('POST', '/kinds/handler')).status).toBe(200);
    },
  },
  {
    name: 'a CommonJS module may require another, and be imported',
    async run(app) {
      await app.visit('/kinds');
      await expect(seen(app, 'sum')).toHaveText('3');
    },
  },
  {
    name: 'import() runs a module when it is called',
    async run(app) {
      const { body } = await app.request('POST', '/kinds/later');
      expect(JSON.parse(body)).toEqual([false, 42, true]);
    },
  },
  {
    name: 'a stylesheet may nest rules and import another',
    async run(app) {
      await app.visit('/kinds');
      await expect(seen(app, 'nested')).toHaveCSS('color', 'rgb(3, 3, 3)');
      await expect(seen(app, 'imported')).toHaveCSS('color', 'rgb(4, 4, 4)');
    },
  },
  {
    name: 'of two CSS modules the one that is imported later wins',
    async run(app) {
      await app.visit('/kinds');
      await expect(seen(app, 'ordered')).toHaveCSS('color', 'rgb(2, 2, 2)');
    },
  },
  {
    name: '@value of a CSS module is left as it is, and the build goes on',
    async run(app) {
      await app.visit('/kinds/values');
      await expect(seen(app, 'note')).toHaveCSS('padding-left', '19px');
      await expect(seen(app, 'note')).toHaveCSS('color', 'rgb(0, 0, 0)');
    },
  },
];
