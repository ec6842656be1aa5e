import { expect } from '@playwright/test';
import type { App } from '../../../../../../../examples/app';
import type { Case } from '../../../../group';
import { click, follow, seen } from '../../../../steps';

const shownInImages = async (app: App) => {
  const { body } = await app.request('GET', '/parts/images');
  const tags = [...body.matchAll(/<img[^>]*>/g)].map(([tag]) => tag);
  return (id: string) => {
    const tag = tags.find((each) => each.includes(` id="${id}"`)) ?? '';
    return Object.fromEntries(
      [...tag.matchAll(/ ([a-z-]+)="([^"]*)"/gi)].map(([, name, value]) => [name, value]),
    );
  };
};

const runs = (app: App) =>
  app.page
    .locator('html')
    .evaluate((html) => Reflect.get(html.ownerDocument.defaultView ?? {}, 'partsRuns') as unknown);

export const parts: Case[] = [
  {
    name: 'catchError shows its fallback with its props and what was thrown, and reset() shows the children again',
    async run(app) {
      for (const [what, said] of [
        ['an error', 'Caught: Too much'],
        ['a text', 'Caught: only words'],
      ] as const) {
        await app.visit('/parts/caught');
        await click(app, `Throw ${what}`);
        await expect(seen(app, 'fallback')).toHaveText(said);
        await click(app, 'Reset');
        await expect(app.page.getByRole('button', { name: `Throw ${what}`, exact: true })).toBeVisible();
      }
    },
  },
  {
    name: 'catchError lets notFound() through to the nearest not-found',
    async run(app) {
      await app.visit('/parts/caught');
      await click(app, 'Throw not found');
      await expect(app.page.getByRole('heading', { name: 'Not found here' })).toBeVisible();
    },
  },
  {
    name: 'retry() of catchError asks the server again',
    async run(app) {
      await app.visit('/parts/caught/server');
      await expect(seen(app, 'fallback').or(seen(app, 'shown'))).toBeVisible();
      if (await seen(app, 'shown').isVisible()) await app.visit('/parts/caught/server');
      await expect(seen(app, 'fallback')).toContainText('Server: ');
      await click(app, 'Retry');
      await expect(seen(app, 'shown')).toHaveText('There');
    },
  },
  {
    name: 'inline code of a script with an id runs once for a document, whatever is navigated to',
    async run(app) {
      await app.visit('/parts/scripts');
      await expect.poll(() => runs(app)).toBe(1);
      await expect(app.page.locator('script#parts-once')).toHaveAttribute('class', 'mine');
      await expect(app.page.locator('script#parts-once')).toHaveAttribute('data-nscript', 'afterInteractive');
      await follow(app, 'Other');
      await expect(app.page.getByRole('heading', { name: 'Other' })).toBeVisible();
      await follow(app, 'Scripts');
      await expect(app.page.getByRole('heading', { name: 'Scripts' })).toBeVisible();
      expect(await runs(app)).toBe(1);
    },
  },
  {
    name: 'width, height, alt and other props of an image end up on the img element',
    async run(app) {
      expect((await shownInImages(app))('plain')).toEqual({
        ...{ id: 'plain', src: '/plain.png', alt: 'Plain', width: '9', height: '8', class: 'mine' },
        ...{ loading: 'lazy', decoding: 'async', 'data-nimg': '1' },
        style: 'color:transparent;border:1px solid',
      });
    },
  },
  {
    name: 'an image with preload is not lazy, and loaded early by a link in the head or in the header Link',
    async run(app) {
      expect((await shownInImages(app))('early')).not.toHaveProperty('loading');
      const { headers, body } = await app.request('GET', '/parts/images');
      const tag = /<link rel="preload" (?=[^>]*as="image")[^>]*href="\/early.png"/;
      expect(tag.test(body.split('</head>')[0] ?? '') || headers.link).toBeTruthy();
      expect(body + (headers.link ?? '')).toMatch(
        /href="\/early\.png"|<\/early\.png>; rel=preload; as="image"/,
      );
    },
  },
  {
    name: 'an image that fills its parent has no size of its own, and takes the place of all of it',
    async run(app) {
      const image = (await shownInImages(app))('filling');
      expect(image).not.toHaveProperty('width');
      expect(image).toMatchObject({ 'data-nimg': 'fill' });
      expect(image.style).toBe(
        'position:absolute;height:100%;width:100%;left:0;top:0;right:0;bottom:0;object-fit:cover;color:transparent',
      );
    },
  },
  {
    name: 'a loader makes the addresses of an image, and overrideSrc takes the place of src',
    async run(app) {
      const image = await shownInImages(app);
      expect(image('loaded')).toMatchObject({
        src: '/pic-96-any.png',
        srcSet: '/pic-48-any.png 1x, /pic-96-any.png 2x',
      });
      expect(image('other').src).toBe('/seen.png');
    },
  },
  {
    name: 'an SVG file and an image with unoptimized have no sizes',
    async run(app) {
      const image = await shownInImages(app);
      expect([image('sized').src, image('drawing').src]).toEqual(['/sized.png', '/drawing.svg']);
      for (const id of ['sized', 'drawing'])
        expect(Object.keys(image(id)).map((name) => name.toLowerCase())).not.toContain('sizes');
    },
  },
  {
    name: 'a loader is asked for the widths that the shares of the window in sizes need',
    async run(app) {
      const { sizes, srcSet = '' } = (await shownInImages(app))('shares');
      expect(sizes).toBe('(max-width: 700px) 100vw, 75vw');
      const widths = [640, 750, 828, 1080, 1200, 1920, 2048, 3840];
      expect(srcSet).toBe(widths.map((width) => `/pic-${width}-50.png ${width}w`).join(', '));
    },
  },
  {
    name: 'what takes the place of an image is its background until it has loaded',
    async run(app) {
      const image = await shownInImages(app);
      expect(image('blurred').style).toContain('background-size:contain;background-position:50% 50%');
      expect(image('blurred').style).toContain('feGaussianBlur');
      expect(image('shown-first').style).toContain('background-size:cover');
      await app.visit('/parts/images');
      for (const id of ['blurred', 'shown-first'])
        await expect(app.page.locator(`#${id}`)).toHaveCSS('background-image', 'none');
    },
  },
  {
    name: 'onLoad and onError of an image are called, onLoad with the img element',
    async run(app) {
      await app.visit('/parts/images');
      await expect(seen(app, 'heard')).toHaveText('error,load IMG');
    },
  },
  {
    name: 'with Cache Components what follows io() comes with each request, and the browser does not wait for it',
    only: 'cached',
    async run(app) {
      const bodies = [await app.request('GET', '/parts/io'), await app.request('GET', '/parts/io')];
      const [one, two] = bodies.map(({ body }) => /value 0\.\d+/.exec(body)?.[0]);
      expect(bodies[0]?.body).toContain('Before io');
      expect(one).toBeDefined();
      expect(two).not.toBe(one);
      await app.visit('/parts/io');
      await expect(seen(app, 'in-browser')).toHaveText('object');
    },
  },
  {
    name: 'without Cache Components io() waits for nothing, and the page is static',
    only: 'classic',
    async run(app) {
      const bodies = [await app.request('GET', '/parts/io'), await app.request('GET', '/parts/io')];
      const [one, two] = bodies.map(({ body }) => /value 0\.\d+/.exec(body)?.[0]);
      expect(one).toBeDefined();
      expect(two).toBe(one);
    },
  },
];
