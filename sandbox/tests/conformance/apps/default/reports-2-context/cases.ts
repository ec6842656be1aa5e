import { expect } from '@playwright/test';
import type { Case } from '../../../group';
import { seen } from '../../../steps';

const at = '/reports-2-context';

export const cases: Case[] = [
  {
    name: 'AsyncLocalStorage keeps what each request has put there, through timers, Promise.all, bind and snapshot',
    async run(app) {
      const ask = async (name: string) =>
        JSON.parse((await app.request('POST', `${at}/who`, { body: name })).body);
      const expected = (name: string) => [
        [name, name, name, `${name} within`, 'nobody', name],
        `${name} earlier`,
        `${name} kept`,
        'nobody',
        name,
      ];
      const names = ['ann', 'bob', 'cy'];
      expect(await Promise.all(names.map(ask))).toEqual(names.map(expected));
    },
  },
  {
    name: 'a Server Component runs a function in an AsyncLocalStorage of the app',
    async run(app) {
      await app.visit(at);
      await expect(seen(app, 'tenant')).toHaveText('the public');
    },
  },
];
