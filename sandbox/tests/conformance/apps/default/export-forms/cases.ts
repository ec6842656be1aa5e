import { expect } from '@playwright/test';
import type { Case } from '../../../group';
import { click, hasTitle, seen } from '../../../steps';

const exported = JSON.stringify(['EUR', 2, 2, 'nameless', ['one', 'two']]);

export const cases: Case[] = [
  {
    name: 'one export declares several functions of a Route Handler, separated by commas',
    async run(app) {
      for (const method of ['POST', 'PUT', 'DELETE']) {
        const { status, body } = await app.request(method, '/export-forms/api');
        expect([status, JSON.parse(body)]).toEqual([200, [method, 'EUR']]);
      }
      expect((await app.request('GET', '/export-forms/api')).status).toBe(405);
    },
  },
  {
    name: "a module's own exports win over those of export *, on the server and in the browser",
    async run(app) {
      await app.visit('/export-forms');
      await expect(seen(app, 'server')).toHaveText(exported);
      await expect(seen(app, 'client')).toHaveText(exported);
    },
  },
  {
    name: 'who imports variables of one export let sees what they become',
    async run(app) {
      await app.visit('/export-forms');
      await expect(seen(app, 'counted')).toHaveText('[true,3]');
    },
  },
  {
    name: 'a Route Handler exports by a list what is declared behind it, under other names',
    async run(app) {
      const at = '/export-forms/listed-handlers';
      const bodies = { GET: ['GET', 'one'], PUT: 'after', DELETE: 'DELETE' };
      for (const [method, expected] of Object.entries(bodies)) {
        const { status, body } = await app.request(method, at);
        expect([status, JSON.parse(body)]).toEqual([200, expected]);
      }
      expect((await app.request('HEAD', at)).headers['x-own']).toBe('yes');
      expect((await app.request('OPTIONS', at)).headers.allow).toBe('DELETE, GET, HEAD, OPTIONS, PUT');
    },
  },
  {
    name: 'pages, Client Components and Server Actions are exported by a list before they are declared',
    async run(app) {
      await app.visit('/export-forms/listed');
      await hasTitle(app, 'Listed first');
      await click(app, 'Count 0');
      await expect(app.page.getByRole('button', { name: 'Count 1' })).toBeVisible();
      await click(app, 'Save');
      await expect.poll(() => app.location()).toBe('/export-forms/listed?saved');
    },
  },
  {
    name: 'import * gives the names in order, lets none be written to or added, and says that it is a module',
    async run(app) {
      const { body } = await app.request('POST', '/export-forms/names');
      const shape = {
        text: '[object Module]',
        isSealed: true,
        add: ['TypeError', 'Cannot add property more, object is not extensible'],
        remove: ['done', true],
      };
      const keys = ['alpha', 'an odd name', 'beta', 'default', 'setBeta', 'with-dash', 'zeta'];
      const readOnly = (name: string) => [
        'TypeError',
        `Cannot assign to read only property '${name}' of object '#<Object>'`,
      ];
      expect(JSON.parse(body)).toMatchObject({
        named: { ...shape, keys },
        passedOn: { ...shape, keys: [...keys, 'back', 'inner'].sort() },
        json: '{"an odd name":"odd","beta":9,"with-dash":"odd","zeta":1}',
        write: [
          readOnly('zeta'),
          readOnly('alpha'),
          ['TypeError', 'Cannot set property beta of #<Object> which has only a getter'],
        ],
        isSame: true,
      });
    },
  },
  {
    name: 'names may be texts, and who imports a variable by way of another module sees what it becomes',
    async run(app) {
      const { live, odd } = JSON.parse((await app.request('POST', '/export-forms/names')).body);
      expect(live.slice(1)).toEqual([9, 9, 9]);
      expect(odd).toEqual(['odd', 'odd', 'nameless', '[object Module]']);
    },
  },
  {
    name: 'modules import each other in a circle: functions are there, and what is not yet cannot be read',
    async run(app) {
      const { body } = await app.request('POST', '/export-forms/circles');
      const seenByB = [
        'hoisted',
        'ReferenceError',
        'ReferenceError',
        ['both', 'default', 'fromA', 'hoisted'],
      ];
      expect(JSON.parse(body)).toEqual([
        ['A', 'B', ['A', 'class A'], 'class B', seenByB],
        true,
        false,
        false,
        ['function', 'B'],
      ]);
    },
  },
];
