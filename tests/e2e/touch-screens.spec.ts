/** On a phone the page comes first: what it does not need to be read waits for the reader. */
import { devices } from '@playwright/test';
import { createPost, example } from '../live-example';
import { article, expect, test } from '../site';

test.use({ hasEmptyCache: true });

const { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch } = devices['Pixel 7'];

test('an article is read first; its example comes alive as the reader scrolls, its editor with a press', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ viewport, userAgent, deviceScaleFactor, isMobile, hasTouch });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${site.url}${article}`, { waitUntil: 'load' });
  const live = example(page, 'action');
  await expect(live.section).toHaveAttribute('data-settled', '');
  expect(asked.filter((path) => path.startsWith('/sandbox/'))).toEqual([]);

  await live.section.scrollIntoViewIfNeeded();
  await expect(live.section).toHaveAttribute('data-status', 'ready');
  await createPost(live.app, 'Touched');
  await expect(live.app.getByText('Touched')).toBeVisible();

  const editor = live.section.locator('.cm-content');
  await expect(editor).toHaveCount(0);
  await live.section.getByRole('button', { name: 'Edit', exact: true }).tap();
  await expect(editor).toBeVisible();
  await context.close();
});

test('the page of one example is painted before anything of the example is asked for', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ viewport, userAgent, deviceScaleFactor, isMobile, hasTouch });
  const page = await context.newPage();
  await page.goto(`${site.url}/examples/create-post`);
  const live = example(page, 'action');
  await expect(live.section).toHaveAttribute('data-status', 'ready');
  const { painted, early } = await page.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    const painted = paint?.startTime ?? 0;
    const entries = performance.getEntriesByType('resource');
    const late = /\/sandbox\/|\/_next\/static\/chunks\/.*\.js$/;
    const early = entries.filter(({ name, startTime }) => late.test(name) && startTime < painted);
    return { painted, early: early.map(({ name }) => name) };
  });
  expect(painted).toBeGreaterThan(0);
  expect(early).toEqual([]);
  await context.close();
});
