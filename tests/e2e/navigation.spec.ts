/** How readers get around: within an article by its sections, and between an article and its examples. */
import { expect, hydrated, test } from '../site';

test.use({ savesData: true });

test('the example of an article leads to its own page, and that page back to the article', async ({
  page,
}) => {
  await page.goto('/real-time');
  await page
    .getByRole('figure', { name: 'Live example: Poll a live stock count' })
    .getByRole('link')
    .first()
    .click();
  await expect(page).toHaveURL(/\/examples\/live-stock$/);
  await expect(page.getByRole('heading', { name: 'Articles that explain it' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Real time in Next.js' }).click();
  await expect(page).toHaveURL(/\/real-time$/);
});

test('the sidebar lists the sections of the article and marks the one in view', async ({ page }) => {
  await page.goto('/real-time');
  await hydrated(page);
  const sections = page.locator('.nextra-sidebar li li a');
  await expect(sections.first()).toHaveText('Polling, SSE or WebSocket?');
  const inMain = await page.locator('main h2[id]').count();
  await expect(sections).toHaveCount(inMain);
  const wanted = sections.filter({ hasText: 'Does Next.js support WebSockets?' });
  const ink = (link: typeof wanted) => link.evaluate((node) => getComputedStyle(node).borderInlineStartColor);
  await expect.poll(() => ink(wanted)).toBe('rgba(0, 0, 0, 0)');
  await wanted.click();
  await expect.poll(() => ink(wanted)).not.toBe('rgba(0, 0, 0, 0)');
});

test('nothing in the sidebar is faded but its upper and lower edge', async ({ page }) => {
  await page.goto('/real-time');
  const mask = await page
    .locator('.nextra-sidebar .nextra-mask')
    .evaluate((node) => getComputedStyle(node).maskImage);
  expect(mask.match(/gradient/g)).toHaveLength(1);
});
