import { expect } from '@playwright/test';
import type { App } from '../../../../../../../examples/app';
import { seen } from '../../../../steps';

export const said = (app: App) => expect(seen(app, 'said'));
export const field = (app: App, label: string) => app.page.getByLabel(label, { exact: true });

/** What the server says its actions were sent, and which of them wait. */
export const logOf = async (app: App): Promise<string[]> =>
  JSON.parse((await app.request('GET', '/reports-forms/log')).body);

export const letGo = (app: App, name: string) => app.request('POST', '/reports-forms/let-go', { body: name });

let last = 0;
/** A name that no case has used before. */
export const fresh = (name: string) => `${name}${Date.now() % 100_000}${++last}`;
