import { expect } from '@playwright/test';
import type { App } from '../../../../../examples/app';
import type { Case } from '../../../group';
import { click, seen } from '../../../steps';

const shown = async (app: App, path: string, testId: string) => {
  const { body } = await app.request('GET', path);
  return new RegExp(`data-testid="${testId}">([^<]*)<`).exec(body)?.[1];
};

export const cases: Case[] = [
  {
    name: 'a dynamic segment above the root layout is a function for layouts, pages and the components below',
    async run(app) {
      for (const lang of ['en', 'fr', 'de']) {
        const { body } = await app.request('GET', `/lang/${lang}`);
        expect(body).toContain(`<html lang="${lang}"`);
        expect(body).toContain(`said ${lang}`);
      }
    },
  },
  {
    name: 'a catch-all root param is a list, and a root param of another root layout is undefined',
    async run(app) {
      expect(await shown(app, '/rest/a/b', 'shown')).toBe(
        '[[&quot;a&quot;,&quot;b&quot;],&quot;undefined&quot;]',
      );
    },
  },
  {
    name: 'generateStaticParams of a segment below may ask for a root param',
    async run(app) {
      const { body, headers } = await app.request('GET', '/lang/fr/posts/post-fr');
      expect(body).toContain('post-fr 3.14');
      expect(headers['x-nextjs-cache']).toBe('HIT');
      await app.visit('/lang/en/posts/other');
      await expect(seen(app, 'said')).toHaveText('said en');
    },
  },
  {
    name: 'a cached function that reads a root param has a value for each, and one that does not has one for all',
    async run(app) {
      const read = (path: string) =>
        Promise.all(['with', 'without'].map((testId) => shown(app, `/lang/${path}`, testId)));
      const [english, one] = await read('en/cached/one');
      const [alsoEnglish, two] = await read('en/cached/two');
      const [french, three] = await read('fr/cached/one');
      expect([english?.slice(0, 3), french?.slice(0, 3)]).toEqual(['en ', 'fr ']);
      expect(alsoEnglish).toBe(english);
      expect([two, three]).toEqual([one, one]);
    },
  },
  {
    name: 'a root param cannot be read in unstable_cache, in an action and in a Route Handler',
    async run(app) {
      await app.visit('/lang/en/refused');
      await expect(seen(app, 'cached')).toContainText('inside `unstable_cache`. This is not supported.');
      await click(app, 'Ask');
      await expect(seen(app, 'answer')).toContainText('was used inside a Server Action.');
      expect((await app.request('POST', '/lang/en/handler')).body).toContain('inside a Route Handler.');
    },
  },
];
