import { expect } from '@playwright/test';
import type { Case } from '../../group';
import { click } from '../../steps';

export const cases: Case[] = [
  {
    name: 'without the cookie the admin page sends to the login, with the way back in the address',
    async run(app) {
      await app.visit('/admin');
      await expect(app.page.getByRole('heading', { name: 'Admins only' })).toBeVisible();
      expect(await app.location()).toBe('/admin-login?next=%2Fadmin');
    },
  },
  {
    name: 'logging in sets the cookie and leads back',
    async run(app) {
      await app.visit('/admin');
      await click(app, 'Become admin');
      await expect(app.page.getByText('Signed in as admin')).toBeVisible();
      expect(await app.cookies()).toEqual({ role: 'admin' });
      await app.visit('/admin');
      await expect(app.page.getByRole('heading', { name: 'Administration' })).toBeVisible();
    },
  },
  {
    name: 'the API below answers 401 to outsiders, and 200 with the cookie',
    async run(app) {
      const refused = await app.request('GET', '/admin/api/stats');
      expect([refused.status, refused.body]).toEqual([401, '{"error":"admins only"}']);
      const headers = { cookie: 'role=admin' };
      expect((await app.request('GET', '/admin/api/stats', { headers })).body).toBe('{"users":3}');
    },
  },
];
