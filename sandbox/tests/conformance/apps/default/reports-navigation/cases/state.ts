import { expect } from '@playwright/test';
import type { App } from '../../../../../../../examples/app';
import type { Case } from '../../../../group';
import { click, follow } from '../../../../steps';

const heading = (app: App, name: string) =>
  expect(app.page.getByRole('heading', { name, exact: true })).toBeVisible();
const counts = (app: App, name: string, count: number) =>
  expect(
    app.page.getByRole('button', { name: `${name} ${count}`, exact: true }).filter({ visible: true }),
  ).toHaveCount(1);

export const state: Case[] = [
  {
    name: 'the layout of a dynamic segment starts again where the value changes, the layout above it does not',
    report: 'https://github.com/vercel/next.js/issues/44793',
    async run(app) {
      await app.visit('/reports-navigation/projects/1');
      await click(app, 'Outer 0');
      await click(app, 'Inner 0');
      await follow(app, 'Project 2');
      await heading(app, 'Project number 2');
      await counts(app, 'Outer', 1);
      await counts(app, 'Inner', 0);
    },
  },
  {
    name: 'a page of a dynamic segment starts again where the value changes',
    report: 'https://github.com/vercel/next.js/issues/49553',
    async run(app) {
      await app.visit('/reports-navigation/projects/1');
      await click(app, 'Page 0');
      await follow(app, 'Project 2');
      await heading(app, 'Project number 2');
      await counts(app, 'Page', 0);
    },
  },
  {
    name: 'the layout of a catch-all segment starts again where its path changes',
    report: 'https://github.com/vercel/next.js/issues/60037',
    async run(app) {
      await app.visit('/reports-navigation/shelf/books');
      await heading(app, 'books');
      await click(app, 'Shelf 0');
      await follow(app, 'Old books');
      await heading(app, 'books and old');
      await counts(app, 'Shelf', 0);
    },
  },
];
