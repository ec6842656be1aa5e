/** What a reader without JavaScript sees. That it is in the HTML: tests/site-files/content.site.ts. */
import { article, expect, missingPage, test } from '../site';

test.use({ javaScriptEnabled: false });

test('an article shows its answer, what was recorded, its claims, and unfolds who says what', async ({
  page,
}) => {
  await page.goto(article);
  const title = 'Are Server Actions secure? Anyone can call them';
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.locator('main p').first()).toContainText('anyone who can reach your site');
  const contradiction = page.getByRole('article', { name: 'Is an action hidden from outsiders?' });
  await expect(contradiction).toBeHidden();
  await page.getByText('Who says what about hidden actions').click();
  await expect(contradiction).toBeVisible();
  await expect(page.getByRole('table').filter({ hasText: 'What was seen' }).first()).toBeVisible();
  await expect(page.getByRole('img', { name: /POST \/action-url\/none, answered with 404/ })).toBeVisible();
  const claims = page.locator('article[data-verdict]');
  expect(await claims.count()).toBeGreaterThan(0);
  for (const claim of await claims.all()) {
    const verdict = (await claim.getAttribute('data-verdict')) ?? '';
    await expect(claim.getByText(verdict, { exact: true })).toBeVisible();
    await expect(claim.getByRole('link').first()).toBeVisible();
  }
});

test('both variants of the example are there as code, and as the page they render', async ({ page }) => {
  await page.goto(article);
  const figure = page.getByRole('figure', { name: /^Live example/ });
  for (const [variant, code] of [
    ['action', 'use server'],
    ['route', 'export async function POST'],
  ]) {
    const example = figure.locator(`section[data-example="create-post"][data-variant="${variant}"]`);
    await expect(example.locator('pre').first()).toBeVisible();
    await expect(example.frameLocator('iframe[title$="was built"]').getByRole('textbox')).toBeVisible();
    // A file that is not the first of its variant is below, in a list that opens without a script.
    expect(await figure.locator('pre').filter({ hasText: code }).count()).toBeGreaterThan(0);
  }
  await expect(figure.getByRole('button')).toHaveCount(0);
});

test('an example has nothing to press or to wait for, and all of its code is there to be read', async ({
  page,
}) => {
  for (const width of [1280, 375]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/examples/create-post');
    const sections = page.locator('section[data-example]');
    await expect(sections).toHaveCount(2);
    for (const section of await sections.all()) {
      await expect(section.getByRole('tab')).toHaveCount(1);
      await expect(section.getByRole('tab')).not.toHaveCSS('cursor', 'pointer');
      await expect(section.getByRole('region', { name: /^Wire/ })).toHaveCount(0);
      await expect(section.getByRole('separator', { name: /^Height/ })).toHaveCount(0);
      const hidden = await section
        .locator('pre')
        .first()
        .evaluate((node) => {
          const bottom = (element: Element | null | undefined) =>
            element?.getBoundingClientRect().bottom ?? 0;
          return bottom(node) - bottom(node.closest('[role="tabpanel"]'));
        });
      expect(hidden, 'pixels of the code that are cut off').toBeLessThanOrEqual(1);
    }
  }
});

test('the 404 page leads back', async ({ page }) => {
  const response = await page.goto(missingPage);
  expect(response?.status()).toBe(404);
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
