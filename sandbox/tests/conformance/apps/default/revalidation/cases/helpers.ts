import { expect } from '@playwright/test';
import type { App } from '../../../../../../../examples/app';
import { click, seen } from '../../../../steps';

/** What a page shows, as a request from outside gets it. */
export async function shown(app: App, path: string): Promise<string> {
  const { body } = await app.request('GET', `/revalidation/${path}`);
  const text = /data-testid="shown">([^<]+)</.exec(body)?.[1];
  if (!text) throw new Error(`${path} shows nothing: ${body}`);
  return text;
}

export const all = (app: App, paths: readonly string[]) => Promise.all(paths.map((path) => shown(app, path)));

/** Calls a function in a Route Handler. @returns status, and the type of what it gave back */
export async function call(app: App, name: string, ...given: unknown[]): Promise<string> {
  const { status, body } = await app.request('POST', '/revalidation/call', {
    body: JSON.stringify([name, ...given]),
  });
  return `${status} ${body}`;
}

export const read = async (app: App): Promise<Record<string, string>> =>
  JSON.parse((await app.request('GET', '/revalidation/read')).body);

/** Which of the paths show something else afterwards. Each has been asked for twice before, so that it is kept. */
export async function changedBy(app: App, paths: readonly string[], act: () => Promise<unknown>) {
  await all(app, paths);
  const before = await all(app, paths);
  await act();
  const after = await all(app, paths);
  return paths.filter((_path, at) => before[at] !== after[at]);
}

/** Runs an action on the page of this group and waits until it has answered. */
export async function run(app: App, name: string): Promise<void> {
  await app.visit('/revalidation');
  await expect(seen(app, 'live')).toBeVisible();
  await click(app, name);
  await expect(seen(app, 'done')).toHaveText(new RegExp(`^${name} `));
}
