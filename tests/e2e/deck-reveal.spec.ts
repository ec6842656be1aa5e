/**
 * Examples on the slides of a real deck of reveal.js, on another site. Playwright starts Chromium without the partitioning of storage
 * that readers have; here it is on, as it decides what an embed can keep.
 */
import type { FrameLocator, Page } from '@playwright/test';
import { findChromium, launchOptions } from '../../scripts/chromium';
import { type DeckServer, revealDeck, serveDecks } from '../deck';
import { example, replaceInEditor } from '../live-example';
import { expect, test as onSite } from '../site';

const chromium = findChromium();
const { args = [], ...launch } = chromium ? launchOptions(chromium) : {};

const test = onSite.extend<{ deck: (body: string) => Promise<Page> }, { decks: DeckServer }>({
  decks: [
    async ({ browserName: _ }, use) => {
      const decks = await serveDecks();
      await use(decks);
      await decks.close();
    },
    { scope: 'worker' },
  ],
  // A context of its own: what an embed keeps lies in storage that only a page of the deck's site can reach.
  deck: async ({ browser, decks }, use) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
    await use(async (body) => {
      const page = await context.newPage();
      await page.goto(decks.page(body));
      return page;
    });
    await context.close();
  },
});

// Of two lists of features that are off the last counts: this takes the place of Playwright's, with all else that disturbs a test.
const features = '--disable-features=HttpsUpgrades,MediaRouter,OptimizationHints,Translate';
test.use({ launchOptions: { ...launch, args: [...args, features, '--disable-gpu'] } });

const away = 8;
/** A title, a slide with an embed, and enough slides behind it that reveal.js unloads the frame. */
const around = (embed: string) => [
  'Title',
  embed,
  ...Array.from({ length: away }, (_, at) => `Slide ${at + 3}`),
];
const slideOf = (page: Page) =>
  page.evaluate(
    () => (globalThis as unknown as { Reveal: { getIndices(): { h: number } } }).Reveal.getIndices().h,
  );
/** Reveal.js plays the whole transition before it takes the next key. */
const goTo = (page: Page, slide: number) =>
  page.evaluate(
    (at) => (globalThis as unknown as { Reveal: { slide(h: number): void } }).Reveal.slide(at),
    slide,
  );
const liveIn = (page: Page | FrameLocator, slug = 'create-post', variant: 'action' | 'route' = 'action') =>
  example(page.frameLocator('iframe').first(), variant, slug);
/** Runs, and moves no more: Playwright does not see that a slide with its frames is still on its way, and would press beside buttons. */
async function ready({ section, app }: ReturnType<typeof liveIn>) {
  await expect(section).toHaveAttribute('data-status', 'ready');
  const place = async () => [await section.boundingBox(), await app.locator('body').boundingBox()];
  await expect(async () => {
    const before = await place();
    await section.page().waitForTimeout(300);
    expect(await place()).toEqual(before);
  }).toPass();
}
/** Where a frame of another site is scaled, Playwright sometimes clicks beside a small button, in the editor. */
async function createPostByKeys(app: ReturnType<typeof liveIn>['app'], title: string) {
  await app.getByRole('textbox').first().fill(title);
  await app.getByRole('textbox').first().press('Enter');
}
const sandboxes = (page: Page) => page.frames().filter((frame) => frame.url().includes('/sandbox/')).length;
/** Without a script of ours a frame has the size that the slide gives it: 300 by 150 pixels, which show next to nothing, otherwise. */
const stretched = 'class="r-stretch"';
const embed = (url: string, query = '', attributes = '') =>
  `<iframe data-src="${url}/embed/create-post?variant=action${query}" ${attributes}></iframe>`;

test('storage is partitioned: an embed cannot see what its site has stored', async ({ deck, site }) => {
  const page = await deck(revealDeck({ slides: [embed(site.url)] }));
  const other = await page.context().newPage();
  await other.goto(`${site.url}/robots.txt`);
  await other.evaluate(() => localStorage.setItem('own', '1'));
  await ready(liveIn(page));
  const frame = page.frames().find((each) => each.url().includes('/embed/'));
  expect(await frame?.evaluate(() => localStorage.getItem('own'))).toBeNull();
});

for (const by of ['plugin', 'nothing'] as const) {
  test(`with ${by}: edits are there when the slide is, eight slides later`, async ({ deck, site }) => {
    const attributes = by === 'nothing' ? stretched : '';
    const slides = around(embed(site.url, '&id=form', attributes));
    const page = await deck(revealDeck({ slides, by, config: { margin: 0 } }));
    await page.keyboard.press('PageDown');
    const live = liveIn(page);
    await ready(live);
    await createPostByKeys(live.app, 'From the stage');
    await expect(live.app.getByText('From the stage')).toBeVisible();
    await replaceInEditor(page, live, 'app/page.tsx', (code) =>
      code.replace(/<h1>.*<\/h1>/, '<h1>Mine</h1>'),
    );
    await expect(live.app.getByRole('heading', { name: 'Mine' })).toBeVisible();
    await goTo(page, 1 + away);
    await expect(page.locator('iframe')).not.toHaveAttribute('src');
    await goTo(page, 1);
    await ready(live);
    await expect(live.app.getByRole('heading', { name: 'Mine' })).toBeVisible();
    const embedded = page.frameLocator('iframe').first();
    await expect(embedded.getByText('Your edits are back')).toBeVisible();
    await embedded.getByRole('button', { name: 'Reset', exact: true }).first().click();
    await expect(live.app.getByRole('heading', { name: 'Mine' })).toHaveCount(0);
    await expect(embedded.getByText('Your edits are back')).toHaveCount(0);
    await embedded.getByRole('button', { name: 'Bring back my edits' }).click();
    await expect(live.app.getByRole('heading', { name: 'Mine' })).toBeVisible();
  });
}

test.describe('the next slide', () => {
  const places = {
    'the editor': (live: ReturnType<typeof liveIn>) => live.section.locator('.cm-content').click(),
    'the preview': (live: ReturnType<typeof liveIn>) => live.app.getByRole('textbox').first().click(),
    'the wire': (live: ReturnType<typeof liveIn>) => live.exchanges.first().locator('summary').focus(),
  };
  for (const [place, focus] of Object.entries(places)) {
    for (const by of ['plugin', 'script'] as const) {
      test(`with the focus in ${place}, by ${by}: PageDown, and Ctrl+Alt with an arrow`, async ({
        deck,
        site,
      }) => {
        const script = { script: `${site.url}/embed.js` };
        const page = await deck(
          revealDeck({ slides: around(embed(site.url)), by: by === 'plugin' ? 'plugin' : script }),
        );
        const live = liveIn(page);
        for (const key of ['PageDown', 'Control+Alt+ArrowRight']) {
          await goTo(page, 1);
          await ready(live);
          await expect(live.section.locator('.cm-content')).toBeVisible();
          await focus(live);
          await page.keyboard.press('ArrowRight');
          await page.keyboard.press(key);
          await expect.poll(() => slideOf(page), { message: key }).toBe(2);
          // The keyboard is the deck's again.
          await page.keyboard.press('ArrowRight');
          await expect.poll(() => slideOf(page)).toBe(3);
        }
      });
    }
  }

  test('an embed that stays loaded does not take the keyboard back', async ({ deck, site }) => {
    const page = await deck(revealDeck({ slides: around(embed(site.url, '', 'data-preload')) }));
    await page.keyboard.press('PageDown');
    const live = liveIn(page);
    await ready(live);
    await live.section.locator('.cm-content').click();
    await page.keyboard.press('x');
    await page.keyboard.press('PageDown');
    await expect.poll(() => slideOf(page)).toBe(2);
    // The embed would see to it by now that the keys go where the reader wrote last.
    await page.waitForTimeout(1_000);
    expect(await page.evaluate(() => document.hasFocus())).toBe(true);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => slideOf(page)).toBe(3);
  });

  test('Escape gives the keyboard back, also to a deck that does not listen', async ({ deck, site }) => {
    const page = await deck(revealDeck({ slides: around(embed(site.url, '', stretched)), by: 'nothing' }));
    await page.keyboard.press('PageDown');
    const live = liveIn(page);
    await ready(live);
    await live.section.locator('.cm-content').click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => slideOf(page)).toBe(2);
  });
});

test.describe('while its slide is hidden', () => {
  const ways = [
    { by: 'plugin', transition: 'slide' },
    { by: 'plugin', transition: 'fade' },
    { by: 'nothing', transition: 'fade' },
  ] as const;
  test('an example that polls sends nothing', async ({ deck, site }) => {
    const hidden: { live: ReturnType<typeof liveIn>; page: Page; sent: number }[] = [];
    for (const { by, transition } of ways) {
      await test.step(`with ${by} and ${transition}: it polls until then`, async () => {
        const attributes = by === 'nothing' ? stretched : '';
        const polling = `<iframe data-src="${site.url}/embed/live-stock?variant=route" data-preload ${attributes}></iframe>`;
        const page = await deck(revealDeck({ slides: around(polling), by, config: { transition } }));
        await page.keyboard.press('PageDown');
        const live = liveIn(page, 'live-stock', 'route');
        await ready(live);
        await expect.poll(() => live.exchanges.count()).toBeGreaterThan(2);
        await page.keyboard.press('PageDown');
        await expect(live.status).toHaveText(/^Paused/);
        hidden.push({ live, page, sent: await live.exchanges.count() });
      });
    }
    // One wait for all of them: each is hidden for at least so long.
    await hidden[0]?.page.waitForTimeout(10_000);
    for (const [index, { live, page, sent }] of hidden.entries()) {
      await test.step(`with ${ways[index]?.by} and ${ways[index]?.transition}: nothing more, until it is seen`, async () => {
        expect(await live.exchanges.count()).toBe(sent);
        await page.keyboard.press('PageUp');
        await expect.poll(() => live.exchanges.count()).toBeGreaterThan(sent);
        await page.close();
      });
    }
  });

  for (const by of ['plugin', 'nothing'] as const) {
    for (const attribute of ['data-preload', 'data-eager']) {
      test(`with ${by} and ${attribute}: it has not started before it is seen, by any transition`, async ({
        deck,
        site,
      }) => {
        const frame = embed(site.url, '', attribute);
        const slide = attribute === 'data-preload' ? frame : frame.replace('data-src', 'src');
        const opened: { transition: string; page: Page }[] = [];
        for (const transition of ['slide', 'fade', 'none']) {
          await test.step(`${transition}: it is there`, async () => {
            const page = await deck(revealDeck({ slides: around(slide), by, config: { transition } }));
            await expect(liveIn(page).section).toHaveAttribute('data-status', 'idle');
            opened.push({ transition, page });
          });
        }
        // Longer than its scripts are held, in each of them.
        await opened[0]?.page.waitForTimeout(5_000);
        for (const { transition, page } of opened) {
          await test.step(`${transition}: it starts when it is seen`, async () => {
            expect(sandboxes(page)).toBe(0);
            await page.keyboard.press('PageDown');
            await ready(liveIn(page));
            await page.close();
          });
        }
      });
    }
  }
});

for (const by of ['plugin', 'script'] as const) {
  test(`as the background of a slide, with ${by}: it fills the screen, is used, and is gone elsewhere`, async ({
    deck,
    site,
  }) => {
    const address = `${site.url}/embed/create-post?variant=action`;
    const [background, rest] = [
      `<section data-background-iframe="${address}" data-background-interactive></section>`,
      '<section>Next</section>',
    ];
    const body = revealDeck({
      slides: ['Title'],
      by: by === 'plugin' ? by : { script: `${site.url}/embed.js` },
      config: { margin: 0, transition: 'none', backgroundTransition: 'none' },
    });
    const page = await deck(body.replace('</section>', `</section>${background}${rest}`));
    await page.waitForTimeout(2_000);
    expect(sandboxes(page)).toBe(0);
    await page.keyboard.press('PageDown');
    const live = liveIn(page);
    await ready(live);
    expect(await page.locator('iframe').boundingBox()).toMatchObject({ width: 1280, height: 720 });
    await createPostByKeys(live.app, 'In the background');
    await expect(live.app.getByText('In the background')).toBeVisible();
    await page.keyboard.press('PageDown');
    await expect.poll(() => slideOf(page)).toBe(2);
    // reveal.js unloads what is in the background of another slide.
    await expect.poll(() => sandboxes(page)).toBe(0);
  });
}

for (const by of ['script', 'nothing'] as const) {
  test(`ten embeds in one page, with ${by}: only the one in sight runs`, async ({ deck, site }) => {
    const frames = Array.from(
      { length: 10 },
      () =>
        `<p><iframe src="${site.url}/embed/create-post?variant=action" width="1200" height="680"></iframe></p>`,
    );
    const script = by === 'script' ? `<script src="${site.url}/embed.js"></script>` : '';
    const page = await deck(frames.join('') + script);
    const at = (index: number) => example(page.frameLocator('iframe').nth(index), 'action');
    await ready(at(0));
    await page.waitForTimeout(5_000);
    for (const index of [1, 2, 9]) await expect(at(index).section).toHaveAttribute('data-status', 'idle');
    await page.locator('iframe').nth(4).scrollIntoViewIfNeeded();
    await ready(at(4));
    await expect(at(0).status).toHaveText(/^Paused/);
    await expect(at(9).section).toHaveAttribute('data-status', 'idle');
  });
}

test('a deck of 1920 pixels on a screen of 1280: no text of code, wire and app is below 20 pixels', async ({
  deck,
  site,
}) => {
  const config = { width: 1920, height: 1080, margin: 0 };
  const page = await deck(revealDeck({ slides: around(embed(site.url)), config }));
  await page.keyboard.press('PageDown');
  const live = liveIn(page);
  await ready(live);
  await expect(live.section.locator('.cm-content')).toBeVisible();
  // Two thirds, which reveal.js rounds to hundredths.
  const scale = await page
    .locator('iframe')
    .evaluate((frame: HTMLIFrameElement) => frame.getBoundingClientRect().width / frame.offsetWidth);
  expect(scale).toBeCloseTo(2 / 3, 1);
  const size = async (selector: string) =>
    scale *
    Number.parseFloat(
      await live.section
        .locator(selector)
        .first()
        .evaluate((node) => getComputedStyle(node).fontSize),
    );
  for (const selector of ['.cm-scroller', '[data-exchange]', '[role=tab]', 'header [role=status]'])
    await expect.poll(() => size(selector), { message: selector }).toBeGreaterThanOrEqual(20);
  const zoom = await live.section
    .locator('iframe[title^="Preview"]')
    .evaluate((node) => new DOMMatrix(getComputedStyle(node).transform).a);
  expect(scale * zoom * 16).toBeGreaterThanOrEqual(20);
});

test('nothing else in the page of a deck can speak for it, or for an embed', async ({ deck, site }) => {
  const stranger = `<script>
    addEventListener('message', () => parent.postMessage({ source: 'action-or-route', version: 1, type: 'key', key: { key: 'PageDown' } }, '*'));
    setInterval(() => parent.frames[0].postMessage('slide:stop', '*'), 100);
  </script>`;
  const slides = around(
    `${embed(site.url)}<iframe srcdoc='${stranger.replaceAll("'", '&apos;')}' height="10"></iframe>`,
  );
  const page = await deck(revealDeck({ slides }));
  await page.keyboard.press('PageDown');
  const live = liveIn(page);
  await ready(live);
  await page.evaluate(() => frames[1]?.postMessage('now', '*'));
  await page.waitForTimeout(1_000);
  expect(await slideOf(page)).toBe(1);
  await expect(live.status).not.toHaveText(/^Paused/);
});

test('where a browser gives it no storage, an example runs all the same', async ({ deck, site, decks }) => {
  const page = await deck('<p>Nothing yet</p>');
  await page.addInitScript(() =>
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  await page.goto(decks.page(revealDeck({ slides: [embed(site.url, '', stretched)], by: 'nothing' })));
  const live = liveIn(page);
  await ready(live);
  await replaceInEditor(page, live, 'app/page.tsx', (code) => code.replace(/<h1>.*<\/h1>/, '<h1>Mine</h1>'));
  await expect(live.app.getByRole('heading', { name: 'Mine' })).toBeVisible();
});

test('embed.js gives a frame a size, and takes away nothing that it has', async ({ deck, site }) => {
  const page = await deck(`
    <iframe src="${site.url}/embed/create-post"></iframe>
    <iframe src="${site.url}/embed/create-post" width="400" height="300"></iframe>
    <style>.own { width: 500px; height: 200px }</style>
    <iframe src="${site.url}/embed/create-post" class="own"></iframe>
    <iframe src="${site.url}/embed/create-post" style="width: 640px"></iframe>
    <p style="display: none"><iframe src="${site.url}/embed/create-post" class="own"></iframe></p>
    <script src="${site.url}/embed.js"></script>`);
  const size = (index: number) => page.locator('iframe').nth(index).boundingBox();
  const { width = 0, height = 0 } = (await size(0)) ?? {};
  expect(width).toBeGreaterThan(1_200);
  expect(width / height).toBeCloseTo(16 / 9, 1);
  expect((await size(1))?.width).toBe(404);
  expect(await size(2)).toMatchObject({ width: 504, height: 204 });
  expect(await size(3)).toMatchObject({ width: 640, height: 360 });
  await page.locator('p').evaluate((hidden) => hidden.removeAttribute('style'));
  expect(await size(4)).toMatchObject({ width: 504, height: 204 });
});
