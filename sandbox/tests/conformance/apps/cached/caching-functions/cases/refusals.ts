import { expect } from '@playwright/test';
import type { App } from '../../../../../../../examples/app';
import type { Case } from '../../../../group';

const send = async (app: App, method: string, body: string) =>
  (await app.request(method, '/cf/refused', { body })).body;

const refused = (what: string, how: string, words: string): Case => ({
  name: `cacheLife() refuses ${what}`,
  async run(app) {
    expect(await send(app, 'POST', 'presets')).toBe('allowed');
    expect(await send(app, 'POST', how)).toContain(words);
  },
});

export const refusals: Case[] = [
  {
    name: 'cacheLife() takes each preset by its name, and an empty profile',
    async run(app) {
      expect(await send(app, 'POST', 'presets')).toBe('allowed');
      expect(await send(app, 'POST', 'empty')).toBe('allowed');
    },
  },
  refused(
    'an expire that is shorter than revalidate',
    'shorter',
    'the expire option must be greater than the revalidate option',
  ),
  refused('false', 'false', 'Pass `Infinity` instead of `false`'),
  refused('what is no number', 'NaN', 'expected a finite number of seconds or Infinity, received NaN'),
  refused('a name that no profile has', 'unknown', 'Unknown `cacheLife()` profile "never-heard-of"'),
  {
    name: 'cacheLife() and cacheTag() outside of a cached function throw',
    async run(app) {
      expect(await send(app, 'PATCH', 'life')).toMatch(/cacheLife\(\)/);
      expect(await send(app, 'PATCH', 'tag')).toMatch(/cacheTag\(\)/);
    },
  },
  ...['headers', 'connection', 'draft'].map(
    (how): Case => ({
      name: `a cached function may not ask for the request: ${how}`,
      async run(app) {
        expect(await send(app, 'PUT', 'nothing')).toBe('allowed');
        expect(await send(app, 'PUT', how)).not.toBe('allowed');
      },
    }),
  ),
];
