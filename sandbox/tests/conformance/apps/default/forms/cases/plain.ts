import { expect } from '@playwright/test';
import type { Case } from '../../../../group';
import { click } from '../../../../steps';
import { field, rows, send } from './helpers';

export const plain: Case[] = [
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
