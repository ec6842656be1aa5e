import type { App } from '../../../../../../../examples/app';
import { seen } from '../../../../steps';

export const parts = [
  'tagged',
  'one',
  'one-again',
  'two',
  'long',
  'first',
  'second',
  'live',
  'frame',
] as const;
export type Read = Record<(typeof parts)[number], string>;

export async function read(app: App): Promise<Read> {
  await app.visit('/use-cache');
  const texts = await Promise.all(parts.map(async (part) => [part, await seen(app, part).innerText()]));
  return Object.fromEntries(texts);
}
