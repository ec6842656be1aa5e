import { expect } from '@playwright/test';
import type { App } from '../../../../../../examples/app';
import type { Case } from '../../../group';

const open = async (app: App) => expect((await app.request('POST', '/cf-params/open')).body).toBe('open');
const listed = async (app: App) => (await app.request('GET', '/cf-params/open')).body;
const shown = async (app: App, path: string) =>
  /data-testid="shown">([^<]+)</.exec((await app.request('GET', `/cf-params/${path}`)).body)?.[1];

/** Pages of params that are named were made before anyone asked, others once someone does. */
const ahead = (what: string, named: Record<string, string>, other: [path: string, shown: string]): Case => ({
  name: `generateStaticParams renders ahead ${what}`,
  async run(app) {
    await open(app);
    for (const [path, text] of Object.entries(named))
      expect(await shown(app, path)).toBe(`${text} made ahead`);
    const [path, text] = other;
    expect(await shown(app, path)).toBe(`${text} made at a request`);
  },
});

export const cases: Case[] = [
  ahead('a page for each value of its segment', { 'one/a': 'a', 'one/b': 'b' }, ['one/c', 'c']),
  ahead('a page for each pair of values, and for no other pair', { 'two/x/1': 'x 1', 'two/y/2': 'y 2' }, [
    'two/x/2',
    'x 2',
  ]),
  ahead('a page for each list of a catch-all segment', { 'all/a/1': 'a 1', 'all/b': 'b' }, [
    'all/a/2',
    'a 2',
  ]),
  ahead(
    'a page for what its own function makes of each value of its layout',
    { 'nested/p/of-p': 'p of-p', 'nested/q/of-q': 'q of-q' },
    ['nested/p/of-q', 'p of-q'],
  ),
  {
    name: 'generateStaticParams is not called again when a page is made again',
    async run(app) {
      await open(app);
      const before = await listed(app);
      await app.request('PUT', '/cf-params/open');
      await expect.poll(() => shown(app, 'one/again')).toBe('again made at a request');
      expect(await listed(app)).toBe(before);
    },
  },
];
