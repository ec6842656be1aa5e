import { expect } from '@playwright/test';
import type { App } from '../../../../../../examples/app';
import type { Case } from '../../../group';
import { click, follow, seen } from '../../../steps';

/** What addresses of this app end with. */
const end = '';
const start = `/slashes${end}`;
const a = `/slashes/a${end}`;

async function isAt(app: App, location: string): Promise<void> {
  await expect(app.page.getByRole('heading', { name: 'Page A' })).toBeVisible();
  await expect.poll(() => app.location()).toBe(location);
  await expect(seen(app, 'path')).toHaveText(a);
  const paths = (await app.sentByPage()).filter(({ method }) => method === 'GET').map(({ path }) => path);
  for (const path of paths) expect(path.split('?')[0]).toBe(a);
}

export const cases: Case[] = [
  {
    name: 'without trailingSlash Link and Form write addresses from the root as the app has them, and leave others as they are',
    async run(app) {
      await app.visit(start);
      const written = {
        '/slashes/a/': a,
        '/slashes/a': a,
        '/slashes/a/?q=1#part': `${a}?q=1#part`,
        '/slashes/file.txt/': '/slashes/file.txt',
        'a/': 'a/',
        '?q=/': '?q=/',
        '#part/': '#part/',
        '/': '/',
      };
      for (const [href, shown] of Object.entries(written))
        await expect(app.page.getByRole('link', { name: `To ${href}`, exact: true })).toHaveAttribute(
          'href',
          shown,
        );
      await expect(app.page.getByRole('link', { name: 'To an object' })).toHaveAttribute(
        'href',
        `${a}?q=x%2F`,
      );
      await expect(app.page.locator('form')).toHaveAttribute('action', a);
    },
  },
  {
    name: 'without trailingSlash a link goes to the address that the app has, however it is written, and usePathname() has it',
    async run(app) {
      for (const [href, location] of Object.entries({
        '/slashes/a/': a,
        '/slashes/a': a,
        '/slashes/a/?q=1#part': `${a}?q=1#part`,
      })) {
        await app.visit(start);
        await follow(app, `To ${href}`);
        await expect(app.page.getByRole('heading', { name: 'Page A' })).toBeVisible();
        await expect(seen(app, 'path')).toHaveText(a);
        await expect
          .poll(async () => (await app.location()).replace(/#.*/, ''))
          .toBe(location.replace(/#.*/, ''));
      }
    },
  },
  {
    name: 'without trailingSlash the router and a form of next/form go to the address that the app has',
    async run(app) {
      const go = { 'Push with': a, 'Replace without': `${a}?q=1`, Search: a };
      for (const [button, location] of Object.entries(go)) {
        await app.visit(start);
        await click(app, button);
        await isAt(app, location);
      }
    },
  },
  {
    name: 'without trailingSlash redirect() of an action, and of a Client Component, leads to the address that the app has',
    async run(app) {
      for (const [page, button] of [
        ['act', 'Act'],
        ['sent-on', 'Leave'],
      ]) {
        await app.visit(`/slashes/${page}${end}`);
        await click(app, button ?? '');
        await isAt(app, a);
      }
    },
  },
];
