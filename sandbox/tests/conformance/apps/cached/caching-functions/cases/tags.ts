import { expect } from '@playwright/test';
import type { App } from '../../../../../../../examples/app';
import type { Case } from '../../../../group';

const names = ['two', 'twice', 'first', 'second', 'inner', 'outer', 'long', 'tooLong', 'many'] as const;
type Read = Record<(typeof names)[number], string>;

const read = async (app: App): Promise<Read> => JSON.parse((await app.request('GET', '/cf/tags')).body);

/** @returns the names of the values that are others once the tag is taken away */
async function changedBy(app: App, tag: string): Promise<string[]> {
  const before = await read(app);
  expect(await read(app)).toEqual(before);
  expect((await app.request('POST', '/cf/tags', { body: tag })).status).toBe(200);
  const after = await read(app);
  return names.filter((name) => after[name] !== before[name]);
}

export const tags: Case[] = [
  {
    name: 'each of several tags of one call takes the value away',
    async run(app) {
      expect(await changedBy(app, 'cf-one')).toEqual(['two']);
      expect(await changedBy(app, 'cf-two')).toEqual(['two']);
    },
  },
  {
    name: 'the same tag given twice is one tag',
    run: async (app) => expect(await changedBy(app, 'cf-twice')).toEqual(['twice']),
  },
  {
    name: 'a tag made from an argument takes away the value for that argument',
    run: async (app) => expect(await changedBy(app, 'cf-id-second')).toEqual(['second']),
  },
  {
    name: 'a cached function that calls another carries its tags',
    run: async (app) => expect(await changedBy(app, 'cf-inner')).toEqual(['inner', 'outer']),
  },
  {
    name: 'a tag may have 256 characters',
    run: async (app) => expect(await changedBy(app, 'x'.repeat(256))).toEqual(['long']),
  },
  {
    name: 'a tag of more than 256 characters is left out',
    run: async (app) => expect(await changedBy(app, 'x'.repeat(257))).toEqual([]),
  },
  {
    name: 'of one call 128 tags count, those far behind them are left out, with a warning',
    async run(app) {
      expect(await changedBy(app, 'cf-many-127')).toEqual(['many']);
      expect(await changedBy(app, 'cf-many-130')).toEqual([]);
      await expect.poll(() => app.serverLog()).toContain('Warning: exceeded max tag count for `cacheTag()`');
    },
  },
];
