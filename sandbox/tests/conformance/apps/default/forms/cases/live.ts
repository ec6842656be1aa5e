import { expect } from '@playwright/test';
import type { Case } from '../../../../group';
import { click, seen } from '../../../../steps';
import { field, rows, send } from './helpers';

export const live: Case[] = [
  {
    name: 'a form with an action sends its fields in one POST, shows the result, and is emptied',
    async run(app) {
      const text = await send(app, 'Direct', 'Add');
      await rows(app).toHaveText(new RegExp(`${text}$`));
      await expect(field(app, 'Direct')).toHaveValue('');
      expect((await app.sentByPage()).map(({ method, path }) => [method, path])).toEqual([
        ['POST', '/forms'],
      ]);
    },
  },
  {
    name: 'bind() puts values before the form data',
    async run(app) {
      const text = await send(app, 'Bound', 'Add bound');
      await rows(app).toHaveText(new RegExp(`bound:${text}$`));
    },
  },
  {
    name: 'formAction of a button takes the place of the action of its form',
    async run(app) {
      const text = await send(app, 'Button action', 'Add by button');
      await rows(app).toHaveText(new RegExp(`${text}$`));
    },
  },
  {
    name: 'an inline action of each row has the values of its own row',
    async run(app) {
      await app.visit('/forms');
      for (const name of ['gamma', 'alpha', 'beta']) await click(app, `Choose ${name}`);
      await rows(app).toHaveText(/gamma21:null\|alpha21:null\|beta21:null$/);
    },
  },
  {
    name: 'captured values of an inline action are in the document only encrypted',
    async run(app) {
      const { body } = await app.request('GET', '/forms');
      expect(body).toContain('Choose alpha');
      expect(body).not.toContain('captured-secret-value');
      // The list of what was chosen, on the same page, names the rows as they are.
      const hidden = body.match(/<input type="hidden"[^>]*>/g)?.join() ?? '';
      expect(hidden).toContain('$ACTION_');
      expect(hidden).not.toContain('alpha21');
    },
  },
  {
    name: 'an action passed on as a prop runs on the server',
    async run(app) {
      const text = await send(app, 'Passed on', 'Add passed on');
      await rows(app).toHaveText(new RegExp(`${text}$`));
    },
  },
  {
    name: 'redirect() in an action of a form shows the target without loading a document',
    async run(app) {
      await app.visit('/forms');
      const before = await app.documents();
      await field(app, 'Going').fill('gone');
      await click(app, 'Add and go');
      await expect(app.page.getByRole('heading', { name: 'Done' })).toBeVisible();
      await expect.poll(() => app.location()).toBe('/forms/done');
      expect(await app.documents()).toBe(before);
    },
  },
  {
    name: 'the form data has what HTML says: the pressed button, no empty checkbox',
    async run(app) {
      await send(app, 'Keys', 'Send keys');
      await rows(app).toHaveText(/hidden\+row\+pressed$/);
    },
  },
  {
    name: 'useActionState shows what the action returns, call after call',
    async run(app) {
      await app.visit('/forms');
      const output = app.page.getByRole('status');
      await expect(output).toHaveText('untouched after 0');
      await field(app, 'Checked').fill('x');
      await click(app, 'Check');
      await expect(output).toHaveText('"x" is too short after 1');
      await field(app, 'Checked').fill('long enough');
      await click(app, 'Check');
      await expect(output).toHaveText('saved after 2');
    },
  },
  {
    name: 'useFormStatus tells that a form is on its way, and with what',
    async run(app) {
      await app.visit('/forms');
      await field(app, 'Slow').fill('parcel');
      await click(app, 'Add slowly');
      await expect(app.page.getByRole('button', { name: 'Sending parcel' })).toBeVisible();
      await expect(app.page.getByRole('button', { name: 'Add slowly' })).toBeVisible();
    },
  },
  {
    name: 'useOptimistic shows its value at once, and goes back unless the data underneath has changed',
    async run(app) {
      await app.visit('/forms');
      const shown = expect(seen(app, 'optimistic'));
      await click(app, 'Optimistic only');
      await shown.toHaveText('empty > optimistic > empty');
      await click(app, 'Optimistic and keep');
      await shown.toHaveText('empty > optimistic > empty > optimistic > kept');
    },
  },
  {
    name: 'pressing submit twice sends two requests, one after the other',
    async run(app) {
      await app.visit('/forms');
      await field(app, 'Slow').fill('twice');
      const button = app.page.getByRole('button', { name: 'Add slowly' });
      await button.dblclick();
      await expect.poll(async () => (await app.sentByPage()).length).toBe(2);
    },
  },
];
