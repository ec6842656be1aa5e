import { expect } from '@playwright/test';
import type { App } from '../../../../../../../examples/app';
import type { Case } from '../../../../group';
import { seen } from '../../../../steps';

const bodyOf = async (app: App, path: string) => (await app.request('GET', path)).body;
/** Without scripts, and without the marks that React sets between texts. */
const textOf = (html: string) => html.replace(/<script.*?<\/script>|<!--.*?-->/gs, '');

/** Path below the layout, and what the hooks give there: the next segment, and all of them. */
const selected: Record<string, [string | null, string[]]> = {
  '': [null, []],
  '/settings': ['settings', ['settings']],
  '/settings/deep': ['settings', ['settings', 'deep']],
  '/blog/a/b/c': ['blog', ['blog', 'a/b/c']],
  '/item/seven': ['item', ['item', 'seven']],
  '/inside': ['(grouped)', ['(grouped)', 'inside']],
};

const hooks = ['pathname is', 'params are', 'segment is', 'segments are'];

export const hookCases: Case[] = [
  ...Object.entries(selected).map(
    ([path, values]): Case => ({
      name: `useSelectedLayoutSegment and useSelectedLayoutSegments in a layout: at its path${path}`,
      async run(app) {
        await app.visit(`/going/segments${path}`);
        await expect(seen(app, 'selected')).toHaveText(JSON.stringify(values));
      },
    }),
  ),
  {
    name: 'useSelectedLayoutSegment tells of what is below the layout that it is called in',
    async run(app) {
      await app.visit('/going/segments/settings');
      await expect(seen(app, 'selected-in-settings')).toHaveText('[null,[]]');
      await app.visit('/going/segments/settings/deep');
      await expect(seen(app, 'selected-in-settings')).toHaveText('["deep",["deep"]]');
    },
  },
  {
    name: 'useParams gives a value for each dynamic segment, a list for one that takes the rest',
    async run(app) {
      await app.visit('/going/params/one/two/three?a=1');
      await expect(seen(app, 'address')).toHaveText(
        '["/going/params/one/two/three",{"a":"one","rest":["two","three"]}]',
      );
    },
  },
  {
    name: 'usePathname, useParams and the segment hooks are in the HTML where generateStaticParams names the value',
    async run(app) {
      const text = textOf(await bodyOf(app, '/going/known/named'));
      for (const hook of hooks) {
        expect(text).toContain(`>${hook} ${hook === 'pathname is' ? '/going/known/named' : 'named'}<`);
      }
      expect(text).not.toContain('fallback 0');
    },
  },
  ...hooks.map(
    (hook, at): Case => ({
      name: `with Cache Components a shell has a fallback where a hook needs a value nobody has named: ${hook.split(' ')[0]}`,
      only: 'cached',
      async run(app) {
        // Next.js makes a page again behind a shell, so that only the first answer shows it.
        const value = `unnamed-${at}`;
        const path = `/going/known/${value}`;
        expect(textOf(await bodyOf(app, path))).toContain(`>fallback ${at}<`);
        await app.visit(path);
        const shown = `${hook} ${hook === 'pathname is' ? path : value}`;
        await expect(app.page.getByText(shown, { exact: true })).toBeVisible();
      },
    }),
  ),
  {
    name: 'useSearchParams reads like URLSearchParams, and refuses to be changed',
    async run(app) {
      await app.visit('/going/search/ahead?a=1&a=2&b=');
      await expect(seen(app, 'read')).toHaveText(
        '["1",["1","2"],"",null,true,false,["a","a","b"],["1","2",""],3,"a=1&a=2&b="]',
      );
      await expect(seen(app, 'refused')).toHaveText('append,delete,set,sort');
    },
  },
  {
    name: 'useSearchParams in a page rendered ahead: the HTML has the fallback and what is above, the browser the value',
    only: 'classic',
    async run(app) {
      const text = textOf(await bodyOf(app, '/going/search/ahead?a=1'));
      expect(text).toContain('Above the search');
      expect(text).toContain('Placeholder of the search');
      expect(text).not.toContain('>a is ');
      await app.visit('/going/search/ahead?a=1');
      await expect(seen(app, 'one')).toHaveText('a is 1');
    },
  },
  {
    name: 'useSearchParams in a page rendered on request: the value is in the HTML',
    async run(app) {
      expect(textOf(await bodyOf(app, '/going/search/live?a=1'))).toContain('>a is 1<');
    },
  },
];
