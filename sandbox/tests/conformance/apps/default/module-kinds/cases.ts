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
  {
    name: 'all of a JSON file is a module: its members and `default`, which `__esModule` in it makes its own',
    async run(app) {
      const { body } = await app.request('POST', '/kinds/exports/json');
      expect(JSON.parse(body)).toEqual({
        data: [['own'], 1],
        allOfData: [['own', 'inherited', 'default'], null, 'Module'],
        allOfList: ['0', '1', 'length', 'default'],
        marked: ['from default', 3, ['default', 'other'], 'from default'],
        required: ['__esModule', 'default', 'other'],
      });
    },
  },
  {
    name: 'all of a CSS module is its names, in the order of the alphabet, and `default`',
    async run(app) {
      await app.visit('/kinds/exports/styles');
      await expect(seen(app, 'names')).toHaveText('first,second first,second,default [object Module] true');
    },
  },
  {
    name: '`export *` passes on exports that are called like members of every object',
    async run(app) {
      const { body } = await app.request('POST', '/kinds/exports/modules');
      const { names, called } = JSON.parse(body);
      expect(names).toEqual(['__proto__', 'hasOwnProperty', 'own', 'toString', 'valueOf']);
      expect(called).toEqual([
        'hasOwnProperty of the module',
        'toString of the module',
        '__proto__ of the module',
      ]);
    },
  },
  {
    name: 'an import under a name that is a text follows its variable',
    async run(app) {
      const { body } = await app.request('POST', '/kinds/exports/modules');
      const [before, after] = JSON.parse(body).counted;
      expect(after).toBe(before + 1);
    },
  },
  {
    name: 'an enum may be exported in parts, and beside a namespace of types',
    async run(app) {
      const { body } = await app.request('POST', '/kinds/exports/modules');
      expect(JSON.parse(body).enums).toEqual([
        { Small: 1, 1: 'Small', Large: 2, 2: 'Large' },
        { Red: 'red' },
      ]);
    },
  },
];
