/** A remote: a second window of the same browser that leads an embed from step to step. */
import type { Page } from '@playwright/test';
import { expectNoSidewaysScrolling } from '../axe';
import { example } from '../live-example';
import { expect, test } from '../site';

const address = '/embed/like-button?variant=action&step=1&id=talk';
/** Slides of the same site, with one embed. */
async function openSlides(page: Page, url: string) {
  await page.goto('/robots.txt');
  await page.setContent(`<iframe width="1280" height="600" src="${url}${address}"></iframe>`);
  const live = example(page.frameLocator('iframe').first(), 'action', 'like-button');
  await expect(live.section).toHaveAttribute('data-status', 'ready');
  return live;
}
const isHeard = (remote: Page) =>
  expect(remote.getByRole('status')).toHaveText('Connected to an example that’s visible.');

test('by button and by clicker, to the embeds with its id', async ({ page, context, site }) => {
  const { section } = await openSlides(page, site.url);
  const remote = await context.newPage();
  await remote.goto('/embed/remote?id=talk');
  await isHeard(remote);
  await remote.getByRole('button', { name: 'Next step' }).click();
  await expect(section).toHaveAttribute('data-step', '2');
  await remote.keyboard.press('PageDown');
  await expect(section).toHaveAttribute('data-step', '3');
  await remote.keyboard.press('PageUp');
  await expect(section).toHaveAttribute('data-step', '2');
  await remote.goto('/embed/remote?id=another');
  await expect(remote.getByRole('status')).toContainText('No visible example has this id');
  await remote.close();
});

test('opened from the embed, it goes on once the slides were loaded again', async ({
  page,
  context,
  site,
}) => {
  await openSlides(page, site.url);
  const frame = page.frameLocator('iframe').first();
  await frame.getByText('About', { exact: true }).click();
  const opened = context.waitForEvent('page');
  await frame.getByRole('link', { name: 'A remote for it' }).click();
  const remote = await opened;
  await isHeard(remote);
  const { section } = await openSlides(page, site.url);
  await remote.getByRole('button', { name: 'Next step' }).click();
  await expect(section).toHaveAttribute('data-step', '2');
  await remote.close();
});

test('on a phone nothing scrolls sideways, however long its id', async ({ page }) => {
  await page.goto(`/embed/remote?id=${'a'.repeat(60)}`);
  await expect(page.getByRole('heading')).toContainText('aaa');
  await expectNoSidewaysScrolling(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it says so, and shows no button', async ({ page }) => {
    await page.goto('/embed/remote?id=talk');
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
