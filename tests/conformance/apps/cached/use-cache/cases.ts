import { expect } from '@playwright/test';
import type { App } from '../../../../../examples/app';
import type { Case } from '../../../group';
import { click, seen } from '../../../steps';

const parts = ['tagged', 'one', 'one-again', 'two', 'long', 'first', 'second', 'live', 'frame'] as const;
type Read = Record<(typeof parts)[number], string>;

async function read(app: App): Promise<Read> {
  await app.visit('/use-cache');
  const texts = await Promise.all(parts.map(async (part) => [part, await seen(app, part).innerText()]));
  return Object.fromEntries(texts);
}

const directives: Case[] = [
  {
    name: "a function with 'use cache' keeps its value from request to request",
    async run(app) {
      const first = await read(app);
      const second = await read(app);
      expect([second.tagged, second.long]).toEqual([first.tagged, first.long]);
      expect(second.live).not.toBe(first.live);
    },
  },
  {
    name: "'use cache' keeps one value for each argument",
    async run(app) {
      const values = await read(app);
      expect(values.one).toBe(values['one-again']);
      expect(values.one).not.toBe(values.two);
    },
  },
  {
    name: "a file with 'use cache' caches each function that it exports",
    async run(app) {
      const first = await read(app);
      const second = await read(app);
      expect([second.first, second.second]).toEqual([first.first, first.second]);
    },
  },
  {
    name: "a component with 'use cache' is kept, its children are not",
    async run(app) {
      const first = await read(app);
      const second = await read(app);
      expect(second.frame).toBe(first.frame);
      expect(second.live).not.toBe(first.live);
      await click(app, 'Inside 0');
      await expect(app.page.getByRole('button', { name: 'Inside 1' })).toBeVisible();
    },
  },
  {
    name: 'pages and Route Handlers read the same cached value',
    async run(app) {
      const { tagged } = await read(app);
      const answer = await app.request('GET', '/use-cache/handler/any');
      expect(JSON.parse(answer.body).tagged).toBe(tagged);
    },
  },
  {
    name: "cookies() inside 'use cache' is refused",
    async run(app) {
      await app.visit('/use-cache/cookie');
      await expect(seen(app, 'shown')).toHaveText(/^refused /);
      expect(await app.serverLog()).not.toContain('read none');
    },
  },
  {
    name: 'cacheLife lets a value grow old',
    async run(app) {
      const short = async () => {
        await app.visit('/use-cache/short');
        return seen(app, 'short').innerText();
      };
      const first = await short();
      await new Promise((done) => setTimeout(done, 2_500));
      expect(await short()).not.toBe(first);
    },
  },
];

const tags: Case[] = [
  {
    name: 'updateTag in an action shows the fresh value in the same answer, and leaves other tags alone',
    async run(app) {
      const before = await read(app);
      await click(app, 'Forget tagged');
      await expect(seen(app, 'tagged')).not.toHaveText(before.tagged);
      await expect(seen(app, 'long')).toHaveText(before.long);
      const sent = await app.sentByPage();
      expect(sent.map(({ method, status }) => [method, status])).toEqual([['POST', 200]]);
      expect(sent[0]?.responseHeaders['x-action-revalidated']).toBe('1');
    },
  },
  {
    name: 'cacheTag in a component marks what the component shows',
    async run(app) {
      const before = await read(app);
      await click(app, 'Forget frame');
      await expect(seen(app, 'frame')).not.toHaveText(before.frame);
      await expect(seen(app, 'tagged')).toHaveText(before.tagged);
    },
  },
  {
    name: 'cacheTag marks the function that called it, not its file',
    async run(app) {
      const before = await read(app);
      await click(app, 'Forget file');
      await expect(seen(app, 'first')).not.toHaveText(before.first);
      await expect(seen(app, 'second')).toHaveText(before.second);
    },
  },
  {
    name: "revalidateTag(tag, 'max') serves the old value once more and then the new one",
    async run(app) {
      const before = await read(app);
      await click(app, 'Soften tagged');
      await expect.poll(async () => (await app.sentByPage()).length).toBe(1);
      expect((await read(app)).tagged).toBe(before.tagged);
      await expect.poll(async () => (await read(app)).tagged).not.toBe(before.tagged);
    },
  },
  {
    name: 'revalidateTag with expire 0 in a handler makes the next read fresh',
    async run(app) {
      const before = await read(app);
      expect((await app.request('POST', '/use-cache/handler/tagged')).body).toBe('done');
      expect((await read(app)).tagged).not.toBe(before.tagged);
    },
  },
  {
    name: 'updateTag in a Route Handler throws and says what to use',
    async run(app) {
      const { status, body } = await app.request('PUT', '/use-cache/handler/tagged');
      expect(status).toBe(400);
      expect(body).toMatch(/^updateTag can only be called from within a Server Action/);
    },
  },
];

const shells: Case[] = [
  {
    name: 'the shell with its fallback comes first, what depends on the request after it, in one answer',
    async run(app) {
      const headers = { cookie: 'name=Ada' };
      const { status, body } = await app.request('GET', '/use-cache/personal', { headers });
      expect(status).toBe(200);
      expect(body.indexOf('Personal shell')).toBeGreaterThan(0);
      expect(body.indexOf('Fetching your name')).toBeGreaterThan(body.indexOf('Personal shell'));
      expect(body.indexOf('Hello Ada')).toBeGreaterThan(body.indexOf('Fetching your name'));
    },
  },
  {
    name: 'two visitors get the same shell and each their own hole',
    async run(app) {
      const visit = async (name: string) =>
        (await app.request('GET', '/use-cache/personal', { headers: { cookie: `name=${name}` } })).body;
      const [ada, bob] = await Promise.all([visit('Ada'), visit('Bob')]);
      expect([ada.includes('Hello Ada'), ada.includes('Bob')]).toEqual([true, false]);
      expect([bob.includes('Hello Bob'), bob.includes('Ada')]).toEqual([true, false]);
    },
  },
  {
    name: 'a page of cached data alone is static: two answers are equal',
    async run(app) {
      const shown = async () =>
        /data-testid="shown">([^<]+)</.exec((await app.request('GET', '/use-cache/static')).body)?.[1];
      const first = await shown();
      expect(first).toMatch(/^tagged/);
      expect(await shown()).toBe(first);
    },
  },
  {
    name: 'a page with generateStaticParams also answers params that it does not name',
    async run(app) {
      for (const slug of ['known', 'other']) {
        await app.visit(`/use-cache/posts/${slug}`);
        await expect(seen(app, 'shown')).toHaveText(slug);
      }
    },
  },
];

export const cases = [...directives, ...tags, ...shells];
