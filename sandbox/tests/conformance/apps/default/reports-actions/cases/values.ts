import { expect } from '@playwright/test';
import type { Case } from '../../../../group';
import { click, seen } from '../../../../steps';
import { said } from './helpers';

export const values: Case[] = [
  {
    name: 'an event handler sends an object with a file in it, and the action gets the file with name and type',
    report: 'https://github.com/vercel/next.js/issues/62310',
    async run(app) {
      await app.visit('/reports-actions/upload');
      const file = { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('some notes') };
      await app.page.getByLabel('File').setInputFiles(file);
      await click(app, 'Upload');
      await said(app).toHaveText('Report true notes.txt text/plain 10 some notes');
    },
  },
  {
    name: 'an object without a prototype cannot be returned, a copy by spread can',
    report: 'https://github.com/appwrite/sdk-for-node/issues/141',
    async run(app) {
      await app.visit('/reports-actions/no-prototype');
      await click(app, 'As it is');
      await said(app).toHaveText('as-it-is failed');
      await click(app, 'Spread');
      await said(app).toHaveText('spread Ada');
    },
  },
  {
    name: 'actions that a wrapper function returns are exported and called, beside an enum of their file',
    report: 'https://github.com/vercel/next.js/issues/75859',
    async run(app) {
      await app.visit('/reports-actions/wrapped');
      await click(app, 'Rename');
      await said(app).toHaveText('renamed Ada to Grace');
      await click(app, 'Remove');
      await said(app).toHaveText('removed Ada');
    },
  },
  {
    name: 'cache() keeps nothing within an action, as it does while a page renders',
    report: 'https://github.com/vercel/next.js/issues/51138',
    async run(app) {
      await app.visit('/reports-actions/memo');
      await expect(seen(app, 'page')).toHaveText('once');
      await click(app, 'Check');
      await said(app).toHaveText('twice');
    },
  },
];
