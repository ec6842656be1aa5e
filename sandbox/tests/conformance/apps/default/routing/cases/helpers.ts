import { expect } from '@playwright/test';
import type { App } from '../../../../../../../examples/app';
import { seen } from '../../../../steps';

export const shows = async (app: App, path: string, text: string) => {
  await app.visit(path);
  await expect(seen(app, 'shown')).toHaveText(text);
};
export const showsJson = (app: App, path: string, value: unknown) => shows(app, path, JSON.stringify(value));
