import { expect } from '@playwright/test';
import type { App } from '../../../../../examples/app';
import type { Case } from '../../../group';
import { click, seen } from '../../../steps';

const rows = (app: App) => expect(seen(app, 'rows'));
const field = (app: App, label: string) => app.page.getByLabel(label, { exact: true });

let last = 0;
/** A text that no case has sent before. */
const fresh = (name: string) => `${name}${Date.now() % 100_000}${++last}`;

async function send(app: App, label: string, button: string): Promise<string> {
  const text = fresh('row');
  await app.visit('/forms');
  await field(app, label).fill(text);
  await click(app, button);
  return text;
}

const live: Case[] = [
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
      expect(body).not.toContain('alpha21');
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
      await shown.toHaveText('optimistic', { timeout: 350 });
      await shown.toHaveText('empty');
      await click(app, 'Optimistic and keep');
      await shown.toHaveText('optimistic', { timeout: 350 });
      await shown.toHaveText('kept');
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

const plain: Case[] = [
  {
    name: 'without JavaScript a form with an action posts its document as multipart with an $ACTION_ field',
    async run(app) {
      const { body } = await app.request('GET', '/forms');
      expect(body).toMatch(/name="\$ACTION_ID_[0-9a-f]{42}"/);
      expect(body).toMatch(/encType="multipart\/form-data"/i);
      const client = await app.withoutScripts();
      const text = await send(client, 'Direct', 'Add');
      await app.visit('/forms');
      await rows(app).toHaveText(new RegExp(`${text}$`));
    },
  },
  {
    name: 'without JavaScript bound values travel along',
    async run(app) {
      const text = await send(await app.withoutScripts(), 'Bound', 'Add bound');
      await app.visit('/forms');
      await rows(app).toHaveText(new RegExp(`bound:${text}$`));
    },
  },
  {
    name: 'without JavaScript redirect() answers 303, and the browser shows the target',
    async run(app) {
      const client = await app.withoutScripts();
      await send(client, 'Going', 'Add and go');
      await expect(client.page.getByRole('heading', { name: 'Done' })).toBeVisible();
      await expect.poll(() => client.location()).toBe('/forms/done');
    },
  },
  {
    name: 'without JavaScript useActionState still shows what the action returned',
    only: 'classic',
    async run(app) {
      const client = await app.withoutScripts();
      await client.visit('/forms');
      await field(client, 'Checked').fill('x');
      await click(client, 'Check');
      await expect(client.page.getByRole('status')).toHaveText('"x" is too short after 1');
    },
  },
  {
    name: 'an action given as a function of the client has no hidden field: it needs JavaScript',
    async run(app) {
      const { body } = await app.request('GET', '/forms');
      expect(body).toContain('javascript:throw');
    },
  },
  {
    name: 'a multipart POST without an action answers 400 or 500 and runs nothing',
    async run(app) {
      const headers = { 'content-type': 'multipart/form-data; boundary=b' };
      const body = '--b\r\nContent-Disposition: form-data; name="row"\r\n\r\nforged\r\n--b--\r\n';
      const answer = await app.request('POST', '/forms', { headers, body });
      expect(answer.status).toBe(400);
      await app.visit('/forms');
      await rows(app).not.toHaveText(/forged/);
    },
  },
  {
    name: 'a form without JavaScript from another Origin is refused with 500',
    async run(app) {
      const page = await app.request('GET', '/forms');
      const name = /name="(\$ACTION_ID_[0-9a-f]{42})"/.exec(page.body)?.[1] ?? '';
      const part = (key: string, value: string) =>
        `--b\r\nContent-Disposition: form-data; name="${key}"\r\n\r\n${value}\r\n`;
      const send = (origin?: string) =>
        app.request('POST', '/forms', {
          headers: { 'content-type': 'multipart/form-data; boundary=b', ...(origin ? { origin } : {}) },
          body: `${part(name, '') + part('row', 'forged elsewhere')}--b--\r\n`,
        });
      expect((await send('https://evil.example')).status).toBe(500);
      await app.visit('/forms');
      await rows(app).not.toHaveText(/forged elsewhere/);
      const answer = await send();
      expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
      await app.visit('/forms');
      await rows(app).toHaveText(/forged elsewhere$/);
    },
  },
];

export const cases = [...live, ...plain];
