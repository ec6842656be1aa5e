import type { App } from '../../../../../../../examples/app';
import { seen } from '../../../../steps';

export const parts = ['cached', 'argument', 'other', 'fresh'] as const;
export async function read(app: App): Promise<Record<(typeof parts)[number], string>> {
  await app.visit('/caches');
  const texts = await Promise.all(parts.map(async (part) => [part, await seen(app, part).innerText()]));
  return Object.fromEntries(texts);
}
export const textOf = async (app: App, path: string) =>
  /data-testid="shown">([\d.e-]+)</.exec((await app.request('GET', path)).body)?.[1];
export const ask = async (app: App, how: string) => {
  const { status, body } = await app.request('POST', `/caches/handler/${how}`);
  return `${status} ${body}`;
};
