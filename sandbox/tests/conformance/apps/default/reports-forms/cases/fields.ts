import { expect } from '@playwright/test';
import type { App } from '../../../../../../../examples/app';
import type { Case } from '../../../../group';
import { click } from '../../../../steps';
import { field, said } from './helpers';

async function checkFilled(app: App) {
  await app.visit('/reports-forms/values');
  await field(app, 'Title').fill('ab');
  await field(app, 'Comment').fill('typed');
  await field(app, 'Size').selectOption('large');
  await field(app, 'Shade').selectOption('light');
  await click(app, 'Check');
  await said(app).toHaveText('ab is too short light');
}

export const fields: Case[] = [
  {
    name: 'a field whose defaultValue the action has returned keeps what was typed, one without is emptied',
    report: 'https://github.com/vercel/next.js/issues/72949',
    async run(app) {
      await checkFilled(app);
      await expect(field(app, 'Comment')).toHaveValue('');
      await expect(field(app, 'Title')).toHaveValue('ab');
    },
  },
  {
    name: 'a select whose defaultValue the action has returned goes back to its first choice',
    report: 'https://github.com/react/react/issues/32362',
    async run(app) {
      await checkFilled(app);
      await expect(field(app, 'Size')).toHaveValue('small');
    },
  },
  {
    name: 'a controlled select shows its first choice after an action, whatever its value is',
    report: 'https://github.com/react/react/issues/30580',
    async run(app) {
      await checkFilled(app);
      await expect(field(app, 'Shade')).toHaveValue('dark');
    },
  },
  {
    name: 'a form that calls its action from onSubmit keeps what was typed',
    report: 'https://github.com/react/react/issues/29034',
    async run(app) {
      await app.visit('/reports-forms/opt-out');
      await field(app, 'Title').fill('abc');
      await click(app, 'Check');
      await said(app).toHaveText('abc is too short');
      await expect(field(app, 'Title')).toHaveValue('abc');
    },
  },
  {
    name: 'preventDefault in onSubmit keeps the action of the form from running',
    report: 'https://github.com/react-hook-form/react-hook-form/issues/10391',
    async run(app) {
      await app.visit('/reports-forms/prevented');
      await click(app, 'Send');
      await said(app).toHaveText('title is missing');
      expect(await app.sentByPage()).toEqual([]);
      await field(app, 'Title').fill('here');
      await click(app, 'Send');
      await said(app).toHaveText('{"title":"here"}');
    },
  },
];
