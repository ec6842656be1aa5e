import { expect } from '@playwright/test';
import type { App } from '../../../../../../../examples/app';
import { seen } from '../../../../steps';

const gate = (app: App, method: string, name: string) => app.request(method, `/segments/gate?name=${name}`);

/**
 * Holds a part of the app back on the server while something is done.
 *
 * @param begin what leads there; `meanwhile` follows once that part waits
 */
export async function held(
  app: App,
  name: string,
  begin: () => Promise<void>,
  meanwhile: () => Promise<void>,
) {
  await gate(app, 'PUT', name);
  try {
    await begin();
    await expect.poll(async () => Number((await gate(app, 'GET', name)).body)).toBeGreaterThan(0);
    await meanwhile();
  } finally {
    await gate(app, 'POST', name);
  }
}

/** How often the server has rendered something. */
export const countOf = async (app: App, name: string): Promise<number> =>
  JSON.parse((await app.request('POST', '/segments/counts')).body)[name] ?? 0;

export const shows = (app: App, text: string) => expect(seen(app, 'shown')).toHaveText(text);
export const hasButton = (app: App, name: string) =>
  expect(app.page.getByRole('button', { name, exact: true })).toBeVisible();
export const setCount = (app: App, name: string, to: number) =>
  app.request('PUT', `/segments/counts?name=${name}&to=${to}`);
