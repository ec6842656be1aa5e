import { expect } from '@playwright/test';
import type { App } from '../../../../../../examples/app';
import type { Case } from '../../../group';

async function shownAt(app: App, path: string, name: string): Promise<string | undefined> {
  const { body } = await app.request('GET', `/stages/${path}`);
  return new RegExp(`data-testid="${name}">(.*?)</p>`).exec(body)?.[1]?.replaceAll('<!-- -->', '');
}

const stages = ['prefetch', 'navigation'] as const;

export const cases: Case[] = stages.flatMap((name): Case[] => [
  {
    name: `${name}() does nothing on the first load of a page, and what is below it is in a page rendered ahead`,
    only: 'cached',
    async run(app) {
      const { headers } = await app.request('GET', '/stages/first');
      expect(headers['x-nextjs-cache']).toBe('HIT');
      expect(await shownAt(app, 'first', name)).toBe('returned and below');
    },
  },
  {
    name: `${name}() throws without Cache Components`,
    only: 'classic',
    async run(app) {
      expect(await shownAt(app, 'first', name)).toMatch(/^refused .*which requires Cache Components/);
    },
  },
  {
    name: `${name}() throws in unstable_cache`,
    async run(app) {
      expect(await shownAt(app, 'in-unstable', name)).toMatch(/^refused /);
    },
  },
  {
    name: `${name}() throws in after()`,
    async run(app) {
      expect(await shownAt(app, 'after', 'told')).toBe('told');
      await expect
        .poll(() => app.serverLog())
        .toMatch(new RegExp(`stages after: ${name === 'prefetch' ? '' : 'refused .*'}refused `));
    },
  },
  {
    name: `${name}() throws in generateStaticParams`,
    async run(app) {
      const { headers } = await app.request('GET', '/stages/params/refused-refused');
      expect(headers['x-nextjs-cache']).toBe('HIT');
    },
  },
]);
