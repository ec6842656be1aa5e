import { expect } from '@playwright/test';
import type { App } from '../../../../../../../examples/app';
import { seen } from '../../../../steps';

export const said = (app: App) => expect(seen(app, 'said'));

export const heading = (app: App, name: string) =>
  expect(app.page.getByRole('heading', { name, exact: true })).toBeVisible();

export const isAt = (app: App, path: string) => expect.poll(() => app.location()).toBe(path);

/** What the server says its actions have done, and which of them wait. */
export const logOf = async (app: App): Promise<string[]> =>
  JSON.parse((await app.request('GET', '/reports-actions/log')).body);

let last = 0;
/** A name that no case has used before. */
export const fresh = (name: string) => `${name}${Date.now() % 100_000}${++last}`;
