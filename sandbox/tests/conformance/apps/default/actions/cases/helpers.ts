import { expect } from '@playwright/test';
import type { App, RequestOptions, SentByPage } from '../../../../../../../examples/app';
import { click, seen } from '../../../../steps';

export const shown = (app: App) => expect(seen(app, 'shown'));
export const state = (app: App) => seen(app, 'state');

export async function run(app: App, name: string, result: string | RegExp) {
  await app.visit('/actions');
  await expect(state(app)).toBeVisible();
  await click(app, name);
  await shown(app).toHaveText(result);
}

/** Runs an action in the page and tells what was sent for it. */
export async function sentBy(
  app: App,
  name: string,
  result: string | RegExp = /done|error/,
): Promise<SentByPage> {
  await run(app, name, result);
  const sent = await app.sentByPage();
  expect(sent.map(({ method }) => method)).toEqual(['POST']);
  return sent[0] as SentByPage;
}

export const idOf = (sent: SentByPage) => sent.requestHeaders['next-action'] ?? '';
export const call = (
  app: App,
  id: string,
  path = '/actions',
  { headers, body = '[]' }: RequestOptions = {},
) =>
  app.request('POST', path, {
    headers: { 'next-action': id, 'content-type': 'text/plain;charset=UTF-8', ...headers },
    body,
  });

export const count = async (app: App) => {
  await app.visit('/actions');
  return Number((await state(app).innerText()).split(' ')[1]);
};
