import { expect } from '@playwright/test';
import type { App } from '../../../../../examples/app';
import type { Case } from '../../../group';
import { click, seen } from '../../../steps';

const parts = ['cached', 'argument', 'other', 'fresh'] as const;
async function read(app: App): Promise<Record<(typeof parts)[number], string>> {
  await app.visit('/caches');
  const texts = await Promise.all(parts.map(async (part) => [part, await seen(app, part).innerText()]));
  return Object.fromEntries(texts);
}
const textOf = async (app: App, path: string) =>
  /data-testid="shown">(\d+)</.exec((await app.request('GET', path)).body)?.[1];
const ask = async (app: App, how: string) => {
  const { status, body } = await app.request('POST', `/caches/handler/${how}`);
  return `${status} ${body}`;
};

const data: Case[] = [
  {
    name: 'unstable_cache keeps a value from request to request, one for each argument',
    async run(app) {
      const first = await read(app);
      const second = await read(app);
      expect([second.cached, second.argument, second.other]).toEqual([
        first.cached,
        first.argument,
        first.other,
      ]);
      expect(first.cached).not.toBe(first.argument);
      expect(second.fresh).not.toBe(first.fresh);
    },
  },
  {
    name: 'updateTag in an action shows fresh data in the same answer, and leaves other tags alone',
    async run(app) {
      const before = await read(app);
      await click(app, 'Update the tag');
      await expect(seen(app, 'cached')).not.toHaveText(before.cached);
      await expect(seen(app, 'other')).toHaveText(before.other);
      const sent = await app.sentByPage();
      expect(sent.map(({ method }) => method)).toEqual(['POST']);
      expect(sent[0]?.responseHeaders['x-action-revalidated']).toBe('1');
    },
  },
  {
    name: "revalidateTag(tag, 'max') in an action renders nothing: the next read is stale, the one after fresh",
    async run(app) {
      const before = await read(app);
      await click(app, 'Revalidate with max');
      await expect.poll(async () => (await app.sentByPage()).length).toBe(1);
      const [sent] = await app.sentByPage();
      expect(sent?.responseHeaders['x-action-revalidated']).toBeUndefined();
      expect((await read(app)).cached).toBe(before.cached);
      await expect.poll(async () => (await read(app)).cached).not.toBe(before.cached);
    },
  },
  {
    name: 'revalidateTag with expire 0 in a handler makes the next read fresh',
    async run(app) {
      const before = await read(app);
      expect(await ask(app, 'expire')).toBe('200 done');
      expect((await read(app)).cached).not.toBe(before.cached);
    },
  },
  {
    name: 'updateTag and refresh in a Route Handler throw and say what to use',
    async run(app) {
      expect(await ask(app, 'update')).toMatch(
        /^400 updateTag can only be called from within a Server Action/,
      );
      expect(await ask(app, 'refresh')).toMatch(
        /^400 refresh can only be called from within a Server Action/,
      );
    },
  },
];

const routes: Case[] = [
  {
    name: 'a page that reads nothing of the request is rendered once, until revalidatePath',
    async run(app) {
      const before = await textOf(app, '/caches/static');
      expect(await textOf(app, '/caches/static')).toBe(before);
      expect(await ask(app, 'path')).toBe('200 done');
      const after = await textOf(app, '/caches/static');
      expect(after).not.toBe(before);
      expect(await textOf(app, '/caches/static')).toBe(after);
    },
  },
  {
    name: "dynamic = 'force-dynamic' renders a page at each request",
    async run(app) {
      const before = await textOf(app, '/caches/dynamic');
      expect(await textOf(app, '/caches/dynamic')).not.toBe(before);
    },
  },
  {
    name: "a GET handler runs at each request, one with dynamic = 'force-static' once, without the query",
    async run(app) {
      const get = async (path: string) => (await app.request('GET', path)).body;
      expect(await get('/caches/default')).not.toBe(await get('/caches/default'));
      const forced = await get('/caches/forced?a=1');
      expect(await get('/caches/forced?a=2')).toBe(forced);
      expect(JSON.parse(forced).search).toBe('');
    },
  },
  {
    name: 'dynamicParams = false answers 404 for params that generateStaticParams does not name',
    async run(app) {
      expect((await app.request('GET', '/caches/posts/first')).status).toBe(200);
      expect((await app.request('GET', '/caches/posts/third')).status).toBe(404);
    },
  },
];

export const cases = [...data, ...routes];
