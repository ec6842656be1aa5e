/** One example in a frame of another page: what its address asks for, how it fills the frame, and its keys. */
import { existsSync, readdirSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { createPost, type Example, example, replaceInEditor } from '../live-example';
import { expect, hydrated, test } from '../site';

const slugs = readdirSync('examples').filter((slug) => existsSync(`examples/${slug}/example.yaml`));

const slides = [
  { width: 1280, height: 720 },
  { width: 960, height: 600 },
] as const;
const sizes = [...slides, { width: 480, height: 640 }] as const;

/** Whether the page itself scrolls, in any direction. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return [scrollWidth - innerWidth, scrollHeight - innerHeight];
  });

test.describe('it fills its frame', () => {
  test.use({ savesData: true });

  for (const slug of slugs) {
    test(`${slug}: at every size nothing is beyond the edge`, async ({ page }) => {
      await page.setViewportSize(sizes[0]);
      await page.goto(`/embed/${slug}`);
      await hydrated(page);
      for (const size of sizes) {
        await page.setViewportSize(size);
        expect(await overflow(page), `${size.width} × ${size.height}`).toEqual([0, 0]);
      }
    });
  }
});

const isWithin = async (page: Page, live: Example, selector: string) => {
  const box = await live.section.locator(selector).first().boundingBox();
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  return (
    box !== null && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height
  );
};

for (const size of slides) {
  test(`${size.width} × ${size.height}: code, result and two rows of the wire are in sight`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await page.goto('/embed/create-post');
    const live = example(page, 'action');
    await expect(live.section).toHaveAttribute('data-status', 'ready');
    await live.app.getByRole('textbox').fill('On a slide');
    await live.app.getByRole('button').first().click();
    await expect(live.exchanges).toHaveCount(2);
    await expect(live.section.locator('.cm-content')).toBeVisible();
    for (const part of ['[id$="-code"]', 'iframe[title^="Preview"]', '[data-exchange] >> nth=1'])
      expect(await isWithin(page, live, part), part).toBe(true);
    const code = await live.section.locator('[id$="-code"]').first().boundingBox();
    expect(code?.y, 'what is above the code').toBeLessThan(200);
  });
}

test.describe('its address', () => {
  const open = async (page: Page, query: string, variant: 'action' | 'route' = 'action') => {
    await page.goto(`/embed/create-post?${query}`);
    await hydrated(page);
    return example(page, variant);
  };
  const ready = (live: Example) => expect(live.section).toHaveAttribute('data-status', 'ready');

  test('chooses a form, and starts that one alone', async ({ page }) => {
    const live = await open(page, 'variant=route', 'route');
    await ready(live);
    await expect(example(page, 'action').section).toHaveAttribute('data-status', 'idle');
  });

  test('chooses two forms, side by side', async ({ page }) => {
    const live = await open(page, 'variant=route,action', 'route');
    await expect(live.section).toHaveAttribute('data-view', 'beside');
    await expect(example(page, 'action').section).toHaveAttribute('data-view', 'beside');
  });

  test('chooses the file, the tabs and the lines that are marked', async ({ page }) => {
    const live = await open(page, 'files=app/actions.ts,app/page.tsx&lines=2-3');
    const tabs = live.section.getByRole('tablist', { name: 'Files' }).getByRole('tab');
    await expect(tabs).toHaveText(['app/actions.ts', 'app/page.tsx']);
    await expect(tabs.first()).toHaveAttribute('aria-selected', 'true');
    await ready(live);
    await expect(live.section.locator('.cm-line[data-marked]')).toHaveCount(2);
    // No tab changes its name when it is chosen.
    await tabs.last().click();
    await expect(tabs.last()).toHaveAttribute('aria-selected', 'true');
    await expect(tabs).toHaveText(['app/actions.ts', 'app/page.tsx']);
  });

  for (const [theme, scheme] of [
    [undefined, 'light'],
    ['light', 'light'],
    ['dark', 'dark'],
    ['contrast', 'light'],
  ] as const) {
    test(`theme ${theme ?? 'of a slide'}: also where the computer asks for the other`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme === 'light' ? 'dark' : 'light' });
      await open(page, theme ? `theme=${theme}` : '');
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(scheme);
    });
  }

  test('says how large the code and the wire are', async ({ page }) => {
    const live = await open(page, 'fontsize=24');
    const has = (selector: string, size: string) =>
      expect(live.section.locator(selector).first()).toHaveCSS('font-size', size);
    await has('pre, .cm-scroller', '24px');
    await ready(live);
    await has('.cm-scroller', '24px');
    await has('[data-exchange]', '24px');
    await page.getByRole('button', { name: 'Larger text' }).click();
    await has('.cm-scroller', '26px');
    await page.keyboard.press('Control+-');
    await has('.cm-scroller', '24px');
  });

  test('leaves parts out', async ({ page }) => {
    const live = await open(page, 'view=preview&wire=0&hidenav=1&title=');
    await ready(live);
    await expect(live.app.getByRole('textbox')).toBeVisible();
    for (const part of ['.cm-editor', '[data-holds="wire"]', '[role="tablist"][aria-label="Files"]'])
      await expect(live.section.locator(part).first()).toBeHidden();
    await expect(live.section.getByRole('button', { name: 'Options' })).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(0);
  });

  test('says how the app runs', async ({ page }) => {
    const live = await open(page, 'nojs&latency=300&console=1&readonly=1&initialpath=/%3Fa=1');
    await ready(live);
    await expect(live.section.getByRole('tab', { name: 'Console' }).last()).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await live.openOptions();
    await expect(live.section.getByRole('checkbox', { name: /JavaScript/ })).toBeChecked();
    await expect(live.section.getByRole('textbox', { name: /^Path/ })).toHaveValue('/?a=1');
    await expect(live.section.locator('.cm-editor')).toHaveCount(0);
  });

  for (const query of ['autorun=0', 'runonclick=1']) {
    test(`${query}: nothing starts before Run is pressed`, async ({ page }) => {
      const live = await open(page, query);
      await page.waitForTimeout(1_000);
      await expect(live.section).toHaveAttribute('data-status', 'idle');
      expect(page.frames().filter((frame) => frame.url().includes('/sandbox/'))).toEqual([]);
      await live.run();
    });
  }

  test('that is not understood is told of where it is opened by itself, and an audience sees nothing of it', async ({
    page,
    site,
  }) => {
    const query = 'colour=1&theme=pink&variant=nothing&file=no.tsx';
    const live = await open(page, query);
    const note = page.getByRole('status').filter({ hasText: 'Parts of this address don’t work' });
    await expect(note.getByRole('listitem')).toHaveText([
      /^"colour" is not a parameter/,
      /^theme: got "pink"/,
      /^variant: got "nothing"; this example has action, route/,
      /^file: got "\/no.tsx"; this example has \/app\//,
    ]);
    await note.getByRole('button', { name: 'Close' }).click();
    await expect(note).toHaveCount(0);
    await ready(live);
    await page.goto('/embed/create-post');
    await page.setContent(
      `<iframe width="1280" height="720" src="${site.url}/embed/create-post?${query}"></iframe>`,
    );
    const frame = page.frameLocator('iframe').first();
    await expect(frame.locator('section[data-variant="action"]')).toHaveAttribute('data-status', 'ready');
    await expect(frame.getByText('Parts of this address don’t work')).toHaveCount(0);
  });
});

test('one key puts everything back, and the edits can be brought back', async ({ page }) => {
  await page.goto('/embed/create-post?fontsize=16');
  const live = example(page, 'action');
  await expect(live.section).toHaveAttribute('data-status', 'ready');
  await createPost(live.app, 'Of the last talk');
  await expect(live.app.getByText('Of the last talk')).toBeVisible();
  await replaceInEditor(page, live, 'app/page.tsx', (code) => `${code}// mine`);
  await page.keyboard.press('Control+Alt+Digit0');
  await expect(live.section).toHaveAttribute('data-status', 'ready');
  await expect(live.app.getByText('Of the last talk')).toHaveCount(0);
  await expect(live.exchanges).toHaveCount(1);
  await live.section.getByRole('tab', { name: 'app/page.tsx' }).click();
  await expect(live.section.locator('.cm-content')).not.toContainText('// mine');
  await page.getByRole('button', { name: 'Bring back my edits' }).click();
  await expect(live.section.locator('.cm-content')).toContainText('// mine');
});

test.describe('in a page around it', () => {
  /** A page with a field and an embed, which notes what it is told. */
  async function openAround(page: Page, url: string, query = '') {
    await page.goto('/robots.txt');
    await page.setContent(
      `<input aria-label="Of the deck"><iframe width="1280" height="600" src="${url}/embed/create-post${query}"></iframe>`,
    );
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      addEventListener('message', ({ data }) => {
        if (data.type !== 'hello') heard.push(data.type === 'key' ? data.key.key : `${data.type} ${data.id}`);
      });
    });
    return page.frameLocator('iframe').first();
  }
  const heard = (page: Page) => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);

  test('while it starts it leaves the focus where it is', async ({ page, site }) => {
    await page.goto('/robots.txt');
    await page.setContent(
      `<input autofocus><iframe width="1280" height="600" src="${site.url}/embed/create-post"></iframe>`,
    );
    const field = page.locator('input');
    await field.pressSequentially('before ');
    const live = example(page.frameLocator('iframe').first(), 'action');
    await expect(live.section).toHaveAttribute('data-status', 'ready');
    await expect(live.section.locator('.cm-content')).toBeVisible();
    await page.keyboard.type('and after');
    await expect(field).toHaveValue('before and after');
  });

  test('in a slide that is scaled a word is where the pointer is, and so is a field of the app', async ({
    page,
    site,
  }) => {
    await page.goto('/robots.txt');
    await page.setContent(
      `<iframe width="1280" height="720" style="transform: scale(0.667); transform-origin: 0 0" src="${site.url}/embed/create-post?file=app/page.tsx"></iframe>
       <script src="${site.url}/embed.js"></script>`,
    );
    const live = example(page.frameLocator('iframe').first(), 'action');
    await expect(live.section).toHaveAttribute('data-status', 'ready');
    await live.section.locator('.cm-content').getByText('default', { exact: true }).dblclick();
    const embed = page.frames().find((frame) => frame.url().includes('/embed/'));
    expect(await embed?.evaluate(() => String(getSelection()))).toBe('default');
    await createPost(live.app, 'At two thirds');
    await expect(live.app.getByText('At two thirds')).toBeVisible();
  });

  test('two of one example know nothing of each other', async ({ page, site }) => {
    await page.setViewportSize({ width: 1280, height: 1000 });
    await page.goto('/robots.txt');
    const frame = (id: string) =>
      `<iframe width="1240" height="460" src="${site.url}/embed/create-post?id=${id}&variant=action"></iframe>`;
    await page.setContent(frame('one') + frame('two'));
    const [one, two] = [0, 1].map((index) => example(page.frameLocator('iframe').nth(index), 'action'));
    if (!one || !two) throw new Error('there are two');
    for (const live of [one, two]) await expect(live.section).toHaveAttribute('data-status', 'ready');
    await createPost(one.app, 'In the first');
    await expect(one.app.getByText('In the first')).toBeVisible();
    await createPost(two.app, 'In the second');
    await expect(two.app.getByText('In the second')).toBeVisible();
    await expect(two.app.getByText('In the first')).toHaveCount(0);
    await expect(two.exchanges).toHaveCount(2);
  });

  test('keys that turn slides are passed on, and those of a control are its own', async ({ page, site }) => {
    const frame = await openAround(page, site.url, '?id=slide-4');
    const section = frame.locator('section[data-variant="action"]');
    await expect(section).toHaveAttribute('data-status', 'ready');
    await frame.getByRole('heading', { level: 1 }).click();
    for (const key of ['ArrowRight', 'PageDown', ' ', 'b']) await page.keyboard.press(key);
    await expect.poll(() => heard(page)).toEqual(['ArrowRight', 'PageDown', ' ', 'b']);
    await section.locator('.cm-content').click();
    for (const key of ['ArrowRight', 'PageUp', 'b', 'Control+Alt+ArrowRight', 'PageDown'])
      await page.keyboard.press(key);
    await expect.poll(async () => (await heard(page)).slice(4)).toEqual(['PageUp', 'ArrowRight', 'PageDown']);
    await section.getByRole('button', { name: 'Options' }).focus();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await heard(page)).slice(7)).toEqual(['PageDown', 'release slide-4']);
  });

  test('steps and reset answer to their keys from the running app, too', async ({ page, site }) => {
    await page.goto('/robots.txt');
    await page.setContent(
      `<iframe width="1280" height="600" src="${site.url}/embed/like-button?variant=action"></iframe>`,
    );
    const live = example(page.frameLocator('iframe').first(), 'action', 'like-button');
    await expect(live.section).toHaveAttribute('data-status', 'ready');
    const heart = live.app.getByRole('button', { name: /dune/ });
    await heart.click();
    await expect(heart).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Control+Alt+Digit0');
    await expect(heart).toHaveAttribute('aria-pressed', 'false');
    await heart.click();
    await expect(heart).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Alt+PageUp');
    await expect(live.section).toHaveAttribute('data-step', '3');
  });

  test('none is, where its address does not want it', async ({ page, site }) => {
    const frame = await openAround(page, site.url, '?deckkeys=0');
    await expect(frame.locator('section[data-variant="action"]')).toHaveAttribute('data-status', 'ready');
    await frame.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('PageDown');
    expect(await heard(page)).toEqual([]);
  });

  test('a link opens a page of its own', async ({ page, site }) => {
    const frame = await openAround(page, site.url);
    await frame.getByText('About', { exact: true }).click();
    const opened = page.context().waitForEvent('page');
    await frame.getByRole('link', { name: 'This example with its explanation' }).click();
    const other = await opened;
    await expect(other).toHaveURL(/\/examples\/create-post$/);
    await other.close();
    await page.keyboard.press('Escape');
    await expect(frame.getByRole('link', { name: 'This example with its explanation' })).toBeHidden();
  });
});

test('code that may only be read scrolls', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 400 });
  await page.goto('/embed/create-post?readonly=1');
  const { section } = example(page, 'action');
  await expect(section).toHaveAttribute('data-status', 'ready');
  await scrollCode(page, section);
});

test('the code is scrolled as it was after a reload', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 400 });
  await page.goto('/embed/create-post');
  const { section } = example(page, 'action');
  await expect(section.locator('.cm-content')).toBeVisible();
  await scrollCode(page, section);
  // It is kept once the scrolling has come to rest.
  const kept = () => page.evaluate(() => JSON.stringify({ ...sessionStorage }));
  await expect.poll(kept).toMatch(/scroll[\\"]+:120/);
  await page.reload();
  await expect(section.locator('.cm-content')).toBeVisible();
  await expect.poll(() => scrolled(section)).toBe(120);
});

const scrolled = (section: Locator) =>
  section.locator('[data-scrolls]').evaluate((node) => Math.round(node.scrollTop));

async function scrollCode(page: Page, section: Locator) {
  await section.locator('[data-scrolls]').hover();
  await page.mouse.wheel(0, 120);
  await expect.poll(() => scrolled(section)).toBe(120);
}
