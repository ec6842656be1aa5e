import { expect } from '@playwright/test';
import type { App } from '../../../../../examples/app';
import type { Case } from '../../group';
import { click } from '../../steps';

const item = (app: App, text: string) => app.page.getByRole('listitem').filter({ hasText: text });
async function add(app: App, text: string) {
  await app.visit('/notes');
  await app.page.getByPlaceholder('New note').fill(text);
  await click(app, 'Add note');
}

export const cases: Case[] = [
  {
    name: 'the list is fetched by the browser',
    async run(app) {
      await app.visit('/notes');
      await expect(item(app, 'Buy milk')).toBeVisible();
    },
  },
  {
    name: 'a note is added and is there after a reload',
    async run(app) {
      await add(app, 'Call Grace');
      await expect(item(app, 'Call Grace').first()).toBeVisible();
      await app.go('reload');
      await expect(item(app, 'Call Grace').first()).toBeVisible();
    },
  },
  {
    name: 'an empty note is refused with 422 and told',
    async run(app) {
      await add(app, '  ');
      await expect(app.page.getByTestId('error')).toHaveText('text is required');
    },
  },
  {
    name: 'a note is read, changed and deleted by its address',
    async run(app) {
      const created = await app.request('POST', '/api/notes', { body: '{"text":"Draft"}' });
      const path = created.headers.location ?? '';
      expect((await app.request('PATCH', path, { body: '{"text":"Final"}' })).body).toContain(
        '"text":"Final"',
      );
      expect((await app.request('GET', path)).status).toBe(200);
      expect((await app.request('DELETE', path)).status).toBe(204);
      expect((await app.request('GET', path)).status).toBe(404);
    },
  },
  {
    name: 'deleting by button takes the row away',
    async run(app) {
      const text = `Temporary ${Date.now()}`;
      await add(app, text);
      await click(app, `Delete ${text}`);
      await expect(item(app, text)).toHaveCount(0);
    },
  },
];
