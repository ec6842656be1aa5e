import { expect } from '@playwright/test';
import type { Case } from '../../../../group';
import { click, seen } from '../../../../steps';
import { heading, isAt, said } from './helpers';

export const redirects: Case[] = [
  {
    name: 'a catch on the client around an action that redirects gets NEXT_REDIRECT, and the page changes all the same',
    report: 'https://github.com/vercel/next.js/issues/71740',
    async run(app) {
      await app.visit('/reports-actions/caught');
      await click(app, 'Save');
      await heading(app, 'Done');
      await isAt(app, '/reports-actions/caught/done');
      await said(app).toHaveText('caught NEXT_REDIRECT');
    },
  },
  {
    name: 'an action that redirects to its own page gives useActionState its first state back',
    report: 'https://github.com/vercel/next.js/issues/68549',
    async run(app) {
      await app.visit('/reports-actions/same-page');
      await app.page.getByLabel('Name').fill('Jane');
      await click(app, 'Guess');
      await expect(seen(app, 'message')).toHaveText('Jane is wrong');
      await app.page.getByLabel('Name').fill('John');
      await click(app, 'Guess');
      await expect(seen(app, 'message')).toHaveText('Guess a name');
      await isAt(app, '/reports-actions/same-page');
    },
  },
  {
    name: 'an action that redirects to a Route Handler which redirects on shows the page under the address of the handler',
    report: 'https://github.com/vercel/next.js/issues/59217',
    async run(app) {
      await app.visit('/reports-actions/by-handler');
      await click(app, 'Leave');
      await heading(app, 'Hello');
      await isAt(app, '/reports-actions/by-handler/go');
    },
  },
];
