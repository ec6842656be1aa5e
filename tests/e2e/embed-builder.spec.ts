/** An embed is put together, seen, copied, and shown by a page and by slides of another site. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import type { FrameLocator } from '@playwright/test';
import { expectNoFindings, expectNoSidewaysScrolling, showIn } from '../axe';
import { expect, type Page, tabTo, test } from '../site';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const frameOf = (page: Page) => page.locator('iframe[title^="Live:"]');
const live = (page: Page) => page.frameLocator('iframe[title^="Live:"]');
const pane = (frame: FrameLocator | Page, variant: string) =>
  frame.locator(`section[data-example="create-post"][data-variant="${variant}"]`);
const parameter = (page: Page, name: string) => page.locator(`[data-parameter="${name}"]`);

/** The builder for an example, once its controls are there. */
async function openBuilder(page: Page, query = '?embed=create-post') {
  await page.goto(`/embed-builder${query}`);
  await expect(page.getByRole('combobox', { name: 'Embed', exact: true })).toBeVisible();
}

async function copied(page: Page, format: string): Promise<string> {
  await page.getByRole('radio', { name: format, exact: true }).check();
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

const types: Record<string, string> = {
  '.css': 'text/css',
  '.mjs': 'text/javascript',
  '.js': 'text/javascript',
};

/** A page of another site, with the files of reveal.js beside it: 127.0.0.1 is not localhost. */
async function onAnotherSite(html: string) {
  const server = createServer(({ url = '/' }, response) => {
    const isPage = url === '/';
    response.setHeader('content-type', isPage ? 'text/html' : (types[extname(url)] ?? 'text/plain'));
    response.end(
      isPage ? html : readFileSync(join('node_modules/reveal.js/dist', new URL(url, 'http://a').pathname)),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const close = async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  };
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`, close };
}

test('every parameter that is published has a control', async ({ page, site }) => {
  const { properties } = await (await fetch(`${site.url}/data/embed.schema.json`)).json();
  await openBuilder(page);
  const names = await page
    .locator('[data-parameter]')
    .evaluateAll((fields) => fields.map((field) => field.getAttribute('data-parameter')));
  expect(names.sort()).toEqual(Object.keys(properties).sort());
});

test('from an example to a snippet that shows what was chosen, in a page of another site', async ({
  page,
  site,
}) => {
  await page.goto('/examples/create-post');
  await page.getByRole('figure').getByRole('link', { name: 'Embed', exact: true }).click();
  await expect(page).toHaveURL(/\/embed-builder\?embed=create-post/);
  await expect(frameOf(page)).toHaveAttribute('src', '/embed/create-post');
  await parameter(page, 'variant').getByRole('checkbox', { name: 'Route Handler' }).check();
  await parameter(page, 'fontsize').getByRole('spinbutton').fill('24');
  await expect(frameOf(page)).toHaveAttribute('src', '/embed/create-post?variant=route&fontsize=24');
  await expect(page).toHaveURL(/\?embed=create-post&on=page&variant=route&fontsize=24$/);
  await expect(pane(live(page), 'route')).toHaveAttribute('data-status', 'ready');
  await expect(pane(live(page), 'route').locator('.cm-scroller, pre').first()).toHaveCSS('font-size', '24px');
  const address = `${site.url}/embed/create-post?variant=route&fontsize=24`;
  expect(await copied(page, 'Link')).toBe(address);
  await expect(page.getByRole('img', { name: `QR code of ${address}` })).toBeVisible();

  const other = await onAnotherSite(`<!doctype html><title>Post</title>${await copied(page, 'HTML')}`);
  await page.goto(other.url);
  await expect(page.locator('iframe')).toHaveAttribute('title', 'Create a post');
  await expect(pane(page.frameLocator('iframe'), 'route')).toHaveAttribute('data-status', 'ready');
  await other.close();
});

/** Of everything that can be read in a frame, the smallest text, in pixels of the frame. */
const smallestText = (frame: FrameLocator) =>
  frame.locator(':root').evaluate((root) => {
    const walker = document.createTreeWalker(root.ownerDocument.body, NodeFilter.SHOW_TEXT);
    let smallest = { size: Number.POSITIVE_INFINITY, text: '' };
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement, textContent } = node;
      if (!parentElement || !textContent?.trim()) continue;
      if (!parentElement.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const size = Number.parseFloat(getComputedStyle(parentElement).fontSize);
      if (size < smallest.size) smallest = { size, text: textContent.trim() };
    }
    return smallest;
  });

test('on a slide of reveal.js 1920 wide, on a screen 1280 wide, no text is below 20 px', async ({ page }) => {
  await openBuilder(page, '?embed=create-post&on=1920');
  await page.getByRole('button', { name: 'Sizes for a projector' }).click();
  await expect(parameter(page, 'fontsize').getByRole('spinbutton')).toHaveValue('30');
  const slide = await copied(page, 'reveal.js');
  const other = await onAnotherSite(
    [
      '<!doctype html><title>Talk</title><link rel="stylesheet" href="/reveal.css"><link rel="stylesheet" href="/theme/black.css">',
      `<div class="reveal"><div class="slides">${slide}</div></div>`,
      '<script type="module">import Reveal from "/reveal.mjs"; new Reveal({ width: 1920, height: 1080, margin: 0 }).initialize()</script>',
    ].join(''),
  );
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(other.url);
  const embed = page.frameLocator('.slides iframe');
  await expect(pane(embed, 'action')).toHaveAttribute('data-status', 'ready');
  const box = await page.locator('.slides iframe').boundingBox();
  // reveal.js rounds the scale to hundredths, and draws a little more than the slide.
  expect(box?.width).toBeGreaterThanOrEqual(1280);
  expect(box?.width).toBeLessThanOrEqual(0.67 * 1920 + 4);
  expect(box?.height).toBeGreaterThan(640);
  const scale = 1280 / 1920;
  const own = await smallestText(embed);
  expect(own.size * scale, own.text).toBeGreaterThanOrEqual(20);
  const app = await smallestText(
    pane(embed, 'action').frameLocator('iframe[title*="Preview"]').frameLocator('iframe.shown'),
  );
  const zoom = 2.15;
  expect(app.size * zoom * scale, app.text).toBeGreaterThanOrEqual(20);
  await other.close();
});

test('what was chosen is taken back step by step, and all of it at once', async ({ page }) => {
  await openBuilder(page, '?embed=create-post&theme=dark');
  const [theme, size] = [
    parameter(page, 'theme').getByRole('combobox'),
    parameter(page, 'fontsize').getByRole('spinbutton'),
  ];
  await expect(theme).toHaveValue('dark');
  await size.pressSequentially('24');
  await theme.selectOption('contrast');
  const undo = page.getByRole('button', { name: 'Undo' });
  await undo.click();
  await expect(theme).toHaveValue('dark');
  await expect(size).toHaveValue('24');
  // A number is typed as one step.
  await undo.click();
  await expect(size).toHaveValue('');
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(theme).toHaveValue('light');
  await expect(frameOf(page)).toHaveAttribute('src', '/embed/create-post');
  await undo.click();
  await expect(theme).toHaveValue('dark');
});

test('a value that is not allowed is told of, and is in no address', async ({ page, site }) => {
  await openBuilder(page);
  const size = parameter(page, 'fontsize');
  await size.getByRole('spinbutton').fill('5');
  await expect(size).toContainText('Allowed: a whole number from 10 to 48.');
  await expect(size.getByRole('spinbutton')).toHaveAttribute('aria-invalid', 'true');
  expect(await copied(page, 'Link')).toBe(`${site.url}/embed/create-post`);
});

test('it is used by keyboard alone, and the frame does not stand in the way', async ({ page }) => {
  await openBuilder(page);
  await tabTo(page, page.getByRole('combobox', { name: 'Put it on', exact: true }));
  await page.keyboard.press('ArrowDown');
  await tabTo(page, page.getByRole('button', { name: 'Sizes for a projector' }));
  await page.keyboard.press('Enter');
  await tabTo(page, parameter(page, 'theme').getByRole('combobox'));
  await page.keyboard.press('End');
  await tabTo(page, page.getByRole('radio', { name: 'Link', exact: true }));
  for (let press = 0; press < 6; press++) await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Notion' })).toBeChecked();
  await tabTo(page, page.getByRole('button', { name: 'Copy', exact: true }));
  await page.keyboard.press('Space');
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\/embed\/create-post\?theme=contrast&fontsize=20&zoom=145$/,
  );
});

test('the table of decisions leads there, too', async ({ page }) => {
  await page.goto('/decisions');
  await page.getByRole('link', { name: 'Embed the table as you see it' }).click();
  await expect(page).toHaveURL(/\/embed-builder\?embed=decision-table/);
  await expect(live(page).getByRole('table').first()).toBeVisible();
});

test.describe('while nothing runs', () => {
  test.use({ savesData: true });

  test('axe finds nothing in light and dark, and nothing scrolls sideways on a phone', async ({ page }) => {
    await showIn(page, 'light');
    await openBuilder(page, '?embed=create-post&on=1280');
    await page.locator('details summary').filter({ hasText: 'more' }).click();
    await expect(live(page).getByRole('heading', { level: 1 })).toBeVisible();
    // What is in the frame is a page of its own, which other tests look at.
    const exclude = 'iframe';
    await expectNoFindings(page, { exclude });
    await showIn(page, 'dark');
    await expectNoFindings(page, { coloursOnly: true, exclude });
    await expectNoSidewaysScrolling(page);
  });
});

for (const path of ['/embed/create-post?fontsize=20', '/examples/create-post']) {
  test(`${path} on paper: the result, all of the code, the address and its QR code`, async ({
    page,
    site,
  }) => {
    await page.goto(path);
    const section = pane(page, 'action');
    await expect(section).toHaveAttribute('data-status', 'ready');
    const name = `QR code of ${site.url}${path}`;
    const code = page.getByRole('img', { name, includeHidden: true });
    await expect(code).toBeAttached();
    await expect(code).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(code).toBeVisible();
    await expect(page.getByText(`${site.url}${path}`, { exact: true })).toBeVisible();
    await expect(section.locator('iframe[title^="Preview"]')).toBeVisible();
    await expect(section.getByRole('button')).toHaveCount(0);
    await expect(section.getByText('Starting…')).toHaveCount(0);
    const cut = await section
      .locator('[role="tabpanel"]')
      .first()
      .evaluate((element) => element.scrollHeight - element.clientHeight);
    expect(cut).toBe(0);
    await expect(page.getByRole('tab').filter({ visible: true })).toHaveCount(1);
  });
}
