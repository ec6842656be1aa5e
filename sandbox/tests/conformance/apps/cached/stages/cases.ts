import { expect } from '@playwright/test';
import type { App } from '../../../../../../examples/app';
import type { Case } from '../../../group';
import { follow } from '../../../steps';

const shown = async (app: App, path: string) =>
  /data-testid="made">([^<]*)</.exec((await app.request('GET', path)).body)?.[1];

const aSecond = () => new Promise((resolve) => setTimeout(resolve, 1100));

const effects = (app: App, text: string) =>
  expect(app.page.locator('html')).toHaveAttribute('data-effects', text);

export const cases: Case[] = [
  {
    name: "with ensureStatic = 'navigation' a page of params that nobody has named is made on request and kept",
    async run(app) {
      expect(await shown(app, '/stages/static/listed')).toMatch(/^listed 0\./);
      const first = await shown(app, '/stages/static/other');
      expect(first).toMatch(/^other 0\./);
      expect(await shown(app, '/stages/static/other')).toBe(first);
    },
  },
  {
    name: "inside 'use cache' and generateStaticParams io() waits for nothing, and after cookies() none is needed",
    async run(app) {
      const bodies = [
        await app.request('GET', '/stages/io/listed'),
        await app.request('GET', '/stages/io/listed'),
      ];
      const [one, two] = bodies.map(({ body }) => /cached 0\.\d+/.exec(body)?.[0]);
      expect(one).toBeDefined();
      expect(two).toBe(one);
      for (const { body } of bodies) expect(body).toMatch(/at \d{13}/);
    },
  },
  {
    name: 'once revalidate of a cached function is over, the next call waits for a new value',
    async run(app) {
      const read = async () => (await app.request('POST', '/stages/old')).body;
      const first = await read();
      await aSecond();
      expect(await read()).not.toBe(first);
    },
  },
  {
    name: 'once revalidate of a page rendered ahead is over, the old page is served once more while a new one is made',
    async run(app) {
      const read = async () => {
        const { body, headers } = await app.request('GET', '/stages/aging');
        return { value: /data-testid="made">([^<]*)</.exec(body)?.[1], cache: headers['x-nextjs-cache'] };
      };
      await expect.poll(async () => (await read()).cache).toBe('HIT');
      const { value } = await read();
      await aSecond();
      expect(await read()).toEqual({ value, cache: 'STALE' });
      await expect.poll(async () => (await read()).value).not.toBe(value);
    },
  },
  {
    name: 'generateViewport is waited for: its tags are in the head',
    async run(app) {
      const { body } = await app.request('GET', '/stages/viewport');
      expect(body.split('</head>')[0]).toContain('<meta name="theme-color" content="red"');
    },
  },
  {
    name: 'a cached generateMetadata may give metadataBase as a URL',
    async run(app) {
      const { body } = await app.request('GET', '/stages/base');
      expect(body).toContain('href="https://site.example/here"');
    },
  },
  {
    name: 'effects of a page that was left are cleaned up, and run again on the way back',
    async run(app) {
      await app.visit('/stages/effects');
      await effects(app, 'run ');
      await follow(app, 'Other');
      await effects(app, 'run cleaned ');
      await follow(app, 'Effects');
      await effects(app, 'run cleaned run ');
    },
  },
];
