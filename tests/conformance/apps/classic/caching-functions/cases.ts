import { expect } from '@playwright/test';
import type { App } from '../../../../../examples/app';
import type { Case } from '../../../group';

const shown = async (app: App, path: string) =>
  /data-testid="shown">([^<]+)</.exec((await app.request('GET', `/cf-classic/${path}`)).body)?.[1];

const kept = (name: string, path: string): Case => ({
  name,
  async run(app) {
    const id = path.split('/')[1];
    const first = await shown(app, path);
    expect(first).toMatch(new RegExp(`^${id} 0\\.\\d+`));
    expect(await shown(app, path)).toBe(first);
    const other = await shown(app, 'none/any');
    expect(await shown(app, 'none/any')).not.toBe(other);
  },
});

export const cases: Case[] = [
  kept('a page that generateStaticParams names is rendered once', 'some/named'),
  kept(
    'a page that generateStaticParams does not name is rendered at its first visit, and kept',
    'some/other',
  ),
  kept(
    'with an empty list of generateStaticParams a page is rendered at its first visit, and kept',
    'empty/any',
  ),
  {
    name: 'cacheLife() and cacheTag() without Cache Components throw and name the setting',
    async run(app) {
      for (const body of ['life', 'tag']) {
        const answer = await app.request('POST', '/cf-classic/refused', { body });
        expect(answer.body).toContain('is only available with the `cacheComponents` config');
      }
    },
  },
];
