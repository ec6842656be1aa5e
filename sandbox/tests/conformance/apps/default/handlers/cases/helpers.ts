import { expect } from '@playwright/test';
import type { App } from '../../../../../../../examples/app';
import { seen } from '../../../../steps';

export const text = { 'content-type': 'text/plain' };
export const click = async (app: App, name: string, shown: string | RegExp) => {
  await app.visit('/handlers/page');
  await app.page.getByRole('button', { name, exact: true }).click();
  await expect(seen(app, 'shown')).toHaveText(shown);
};
