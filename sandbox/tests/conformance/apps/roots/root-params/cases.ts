import { expect } from '@playwright/test';
import type { App } from '../../../../../../examples/app';
import type { Case } from '../../../group';
import { click, seen } from '../../../steps';

/** The texts of the elements with a test id, by it. */
async function shownAt(app: App, path: string): Promise<Record<string, string>> {
  const { body } = await app.request('GET', path);
  const found = body.matchAll(/data-testid="([^"]+)">(.*?)<\/p>/g);
  const plain = (text: string) => text.replaceAll('<!-- -->', '').replaceAll('&quot;', '"');
  return Object.fromEntries([...found].map(([, id = '', text = '']) => [id, plain(text)]));
}

export const cases: Case[] = [
  {
    name: 'a dynamic segment above the root layout is a function of next/root-params, for layouts, pages and what they call',
    async run(app) {
      for (const lang of ['en', 'fr', 'de']) {
        expect(await shownAt(app, `/speaking/${lang}`)).toEqual({ shown: `Hello in ${lang}` });
        expect((await app.request('GET', `/speaking/${lang}`)).body).toContain(`<html lang="${lang}"`);
      }
    },
  },
  {
    name: 'a catch-all segment above the root layout gives a list, an optional one undefined where it is empty',
    async run(app) {
      expect((await shownAt(app, '/listed/a/b')).path).toBe('[["a","b"]]');
      expect((await shownAt(app, '/listed/c')).path).toBe('[["c"]]');
      expect((await shownAt(app, '/optional/x/y')).rest).toBe('[["x","y"]]');
      expect((await shownAt(app, '/optional')).rest).toBe('[null]');
    },
  },
  {
    name: 'a root param that another root layout has is undefined',
    async run(app) {
      expect((await shownAt(app, '/silent')).shown).toBe('Hello in undefined');
      expect((await shownAt(app, '/listed/a/b')).lang).toBe('[null]');
    },
  },
  {
    name: 'generateStaticParams of a segment below may call a root param, and is called for each of its values',
    async run(app) {
      for (const lang of ['en', 'fr']) {
        const { headers } = await app.request('GET', `/speaking/${lang}/posts/of-${lang}`);
        expect(headers['x-nextjs-cache']).toBe('HIT');
      }
      const other = await app.request('GET', '/speaking/fr/posts/of-en');
      expect(other.headers['x-nextjs-cache']).not.toBe('HIT');
      expect((await shownAt(app, '/speaking/fr/posts/of-en')).shown).toBe('of-en fr');
    },
  },
  {
    name: 'of the root params only those that a cached function reads are part of its key',
    async run(app) {
      const us = await shownAt(app, '/shops/en/us');
      const uk = await shownAt(app, '/shops/en/uk');
      const fr = await shownAt(app, '/shops/fr/us');
      expect([uk.none, fr.none]).toEqual([us.none, us.none]);
      expect(us.lang).toMatch(/^en 0/);
      expect(uk.lang).toBe(us.lang);
      expect(fr.lang).toMatch(/^fr 0/);
      expect(us.both).toMatch(/^en us 0/);
      expect(uk.both).toMatch(/^en uk 0/);
      expect(fr.both).toMatch(/^fr us 0/);
      expect(await shownAt(app, '/shops/en/us')).toEqual(us);
    },
  },
  {
    name: 'a root param that a cached function inside reads is part of the key of the outer one, too',
    async run(app) {
      const us = await shownAt(app, '/shops/en/us');
      expect((await shownAt(app, '/shops/en/uk')).outer).toBe(us.outer);
      expect((await shownAt(app, '/shops/fr/us')).outer).toMatch(/^fr 0/);
    },
  },
  {
    name: "root params throw inside unstable_cache, also in a 'use cache' function that it calls",
    async run(app) {
      const { directly, nested, none } = await shownAt(app, '/speaking/en/refused');
      expect(directly).toContain(
        'inside `unstable_cache`. This is not supported. Use `"use cache"` instead.',
      );
      expect(nested).toMatch(/^refused /);
      expect(none).toMatch(/^got 0/);
    },
  },
  {
    name: 'root params throw in a Server Action',
    async run(app) {
      await app.visit('/speaking/en/act');
      await click(app, 'Ask');
      await expect(seen(app, 'said')).toHaveText(
        "refused `import('next/root-params').lang()` was used inside a Server Action. This is not supported. Functions from 'next/root-params' can only be called in the context of a route.",
      );
    },
  },
  {
    name: 'root params throw in a Route Handler',
    async run(app) {
      expect((await app.request('GET', '/speaking/en/told')).body).toContain('inside a Route Handler.');
    },
  },
];
