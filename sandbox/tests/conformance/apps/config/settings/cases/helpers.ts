import { expect } from '@playwright/test';
import type { App } from '../../../../../../../examples/app';
import { click, seen } from '../../../../steps';

export async function run(app: App, button: string, shown: string) {
  await app.visit('/settings/');
  await click(app, button);
  await expect(seen(app, 'shown')).toHaveText(shown);
}

export async function idOf(app: App): Promise<string> {
  await run(app, 'Send little', 'got 10');
  const [sent] = await app.sentByPage();
  return sent?.requestHeaders['next-action'] ?? '';
}

export const callFrom = async (app: App, origin: string) =>
  (
    await app.request('POST', '/settings/', {
      headers: { 'next-action': await idOf(app), origin },
      body: '["text"]',
    })
  ).status;
