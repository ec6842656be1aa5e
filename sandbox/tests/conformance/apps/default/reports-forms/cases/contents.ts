import { expect } from '@playwright/test';
import type { Case } from '../../../../group';
import { click, seen } from '../../../../steps';
import { field, said } from './helpers';

const picture = (name: string) => ({ name, mimeType: 'image/png', buffer: Buffer.from(name) });

export const contents: Case[] = [
  {
    name: 'a button outside of its form sends its name and value with it',
    report: 'https://github.com/react/react/issues/27391',
    async run(app) {
      await app.visit('/reports-forms/buttons');
      await click(app, 'From outside');
      await said(app).toHaveText('{"intent":"outside","kind":"outer"}');
    },
  },
  {
    name: 'a button sends its name and value also where a field of the form is named id',
    report: 'https://github.com/react/react/pull/34990',
    async run(app) {
      await app.visit('/reports-forms/buttons');
      await click(app, 'Archive');
      await said(app).toHaveText('{"id":"7","intent":"archive"}');
    },
  },
  {
    name: 'names with dots stay flat, Object.fromEntries keeps the last of several values',
    report: 'https://github.com/vercel/next.js/issues/89958',
    async run(app) {
      await app.visit('/reports-forms/names');
      await click(app, 'Send');
      await said(app).toContainText('"tag":"b","tags":["a","b"]');
      await said(app).toContainText('"user.name"');
    },
  },
  {
    name: 'the form data of useActionState has fields $ACTION_ beside those of the form',
    report: 'https://github.com/vercel/next.js/pull/63048',
    async run(app) {
      await app.visit('/reports-forms/names');
      await click(app, 'Send');
      await said(app).not.toHaveText('nothing');
      const { keys }: { keys: string[] } = JSON.parse(await seen(app, 'said').innerText());
      const own = ['$ACTION_n:n', '$ACTION_n:n', '$ACTION_KEY', '$ACTION_REF_n'];
      expect(keys.map((key) => key.replaceAll(/\d+/g, 'n'))).toEqual([
        ...own,
        'photo',
        'tags[]',
        'user.name',
      ]);
    },
  },
  {
    name: 'a file field that was left empty arrives as a file without bytes that is named undefined',
    report: 'https://github.com/IdoPesok/zsa/issues/201',
    async run(app) {
      await app.visit('/reports-forms/names');
      await click(app, 'Send');
      await said(app).toContainText('"photo":["undefined",0,"application/octet-stream"]');
    },
  },
  {
    name: 'a form with text and files that is sent again and again arrives as it was filled each time',
    report: 'https://github.com/vercel/next.js/issues/93822',
    async run(app) {
      await app.visit('/reports-forms/attachments');
      for (const text of ['first', 'second', 'third']) {
        await field(app, 'Text').fill(text);
        await field(app, 'Files').setInputFiles([picture(`${text}.png`), picture('same.png')]);
        await click(app, 'Send');
        await said(app).toHaveText(`${text} with ${text}.png and same.png`);
      }
    },
  },
];
