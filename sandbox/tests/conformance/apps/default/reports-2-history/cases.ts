import { expect } from '@playwright/test';
import type { App } from '../../../../../../examples/app';
import type { Case } from '../../../group';
import { click, follow, seen } from '../../../steps';

const at = '/reports-2-history';

async function where(app: App, text: string, address: string) {
  await expect(seen(app, 'where')).toHaveText(text);
  await expect.poll(() => app.location()).toBe(address);
}

async function open(app: App, query = '') {
  await app.visit(at + query);
  await click(app, 'Count');
}

export const cases: Case[] = [
  {
    name: 'history.pushState changes what the hooks and location tell, asks for nothing and keeps state',
    report: 'https://github.com/vercel/next.js/pull/58335',
    async run(app) {
      await open(app);
      await click(app, 'Photo');
      await where(app, `${at}/photos/1 [from=list] 1`, `${at}/photos/1?from=list`);
      await expect(seen(app, 'read')).toHaveText(`${at}/photos/1?from=list 1`);
      expect(await app.sentByPage()).toEqual([]);
      expect(await app.documents()).toBeLessThanOrEqual(2);
    },
  },
  {
    name: 'history.replaceState with a query alone changes the search params, and leaves no step behind',
    report: 'https://github.com/vercel/next.js/pull/58335',
    async run(app) {
      await open(app, '?page=2');
      await click(app, 'Tab');
      await where(app, `${at} [tab=2] 1`, `${at}?tab=2`);
      await click(app, 'Sort');
      await where(app, `${at} [tab=2&sort=asc] 1`, `${at}?tab=2&sort=asc`);
      await app.go('back');
      await where(app, `${at} [page=2] 1`, `${at}?page=2`);
    },
  },
  {
    name: 'history.back() and go() step through what pushState has added, and popstate tells its state',
    report: 'https://github.com/vercel/next.js/pull/58335',
    async run(app) {
      await open(app);
      await click(app, 'Keep');
      await click(app, 'Tab');
      await where(app, `${at} [tab=2] 1`, `${at}?tab=2`);
      await click(app, 'Back');
      await where(app, `${at} [] 1`, at);
      await expect(seen(app, 'heard')).toHaveText('7 at');
      await click(app, 'Forward');
      await where(app, `${at} [tab=2] 1`, `${at}?tab=2`);
      await expect(seen(app, 'heard')).toHaveText('tab at ?tab=2');
    },
  },
  {
    name: 'a link leads on from an address that pushState has set, and back leads to it again',
    report: 'https://github.com/vercel/next.js/pull/58335',
    async run(app) {
      await open(app);
      await click(app, 'Tab');
      await where(app, `${at} [tab=2] 1`, `${at}?tab=2`);
      await follow(app, 'Other');
      await expect(app.page.getByRole('heading', { name: 'Other' })).toBeVisible();
      await app.go('back');
      await expect(seen(app, 'where')).toContainText(`${at} [tab=2]`);
    },
  },
  {
    name: 'history.pushState to another origin throws a SecurityError',
    async run(app) {
      await open(app);
      await click(app, 'Elsewhere');
      await expect(seen(app, 'read')).toHaveText('SecurityError');
    },
  },
];
