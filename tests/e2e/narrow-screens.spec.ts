/**
 * No page is wider than a phone. Every page is asked without JavaScript: its text, tables and code are all there then. What
 * scripts add is asked of one page of each type, in accessibility.spec.ts.
 */
import { layoutWidth, narrow } from '../axe';
import { expect, type Page, test } from '../site';
import { builtPaths } from '../site-files/pages';

test.use({ javaScriptEnabled: false });

/** So that several browsers share them, each with one tab. */
const parts = 4;

async function tooWide(page: Page, path: string): Promise<string[]> {
  const found: string[] = [];
  await page.goto(path);
  for (const width of narrow) {
    await page.setViewportSize({ width, height: 640 });
    const layout = await layoutWidth(page);
    if (layout > width) found.push(`${path} is ${layout} px wide at ${width} px`);
  }
  return found;
}

for (let part = 0; part < parts; part++) {
  test(`nothing scrolls sideways on a phone, pages ${part + 1} of ${parts}`, async ({ page }) => {
    const paths = builtPaths.filter((_, index) => index % parts === part);
    expect(paths.length).toBeGreaterThan(50);
    const found: string[] = [];
    for (const path of paths) found.push(...(await tooWide(page, path)));
    expect(found).toEqual([]);
  });
}

test('the definition of a word stays on the screen of a phone', async ({ page }) => {
  await page.goto('/where-does-the-logic-live');
  for (const width of narrow) {
    await page.setViewportSize({ width, height: 640 });
    const words = page.locator('main a[href*="/glossary#"]');
    expect(await words.count()).toBeGreaterThan(0);
    for (const word of await words.all()) {
      await word.focus();
      await expect(word.locator('xpath=following-sibling::span')).toBeVisible();
      expect(await layoutWidth(page), `${await word.textContent()} at ${width} px`).toBeLessThanOrEqual(
        width,
      );
    }
  }
});
