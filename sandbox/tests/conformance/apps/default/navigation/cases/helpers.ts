import { expect } from '@playwright/test';
import type { App } from '../../../../../../../examples/app';
import { seen } from '../../../../steps';

export const shows = (app: App, text: string) => expect(seen(app, 'shown')).toHaveText(text);
export const counts = (app: App, name: string, count: number) =>
  expect(app.page.getByRole('button', { name: `${name} counter ${count}`, exact: true })).toBeVisible();
export const isAt = (app: App, path: string) => expect.poll(() => app.location()).toBe(path);
export const address = (app: App) => seen(app, 'address');
