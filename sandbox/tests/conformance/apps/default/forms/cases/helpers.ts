import { expect } from '@playwright/test';
import type { App } from '../../../../../../../examples/app';
import { click, seen } from '../../../../steps';

export const rows = (app: App) => expect(seen(app, 'rows'));
export const field = (app: App, label: string) => app.page.getByLabel(label, { exact: true });

let last = 0;
/** A text that no case has sent before. */
export const fresh = (name: string) => `${name}${Date.now() % 100_000}${++last}`;

export async function send(app: App, label: string, button: string): Promise<string> {
  const text = fresh('row');
  await app.visit('/forms');
  await field(app, label).fill(text);
  await click(app, button);
  return text;
}
