/** 1280 × 1024 at 400 %: 320 × 256. Nothing scrolls sideways, and what stays in sight leaves room for what is read. */
import { layoutWidth } from '../axe';
import { pageTypes } from '../page-types';
import { expect, hydrated, type Page, test } from '../site';

test.use({ savesData: true });

const lowScreen = { width: 320, height: 256 };

/** How much of the height is covered by what does not scroll with the page: at some place of it, in pixels. */
const coveredAt = (page: Page, top: number) =>
  page.evaluate(async (place) => {
    scrollTo({ top: place, behavior: 'instant' });
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const stays = [...document.querySelectorAll('body *')].filter((element) => {
      const { position, visibility, opacity } = getComputedStyle(element);
      return /sticky|fixed/.test(position) && visibility === 'visible' && opacity !== '0';
    });
    const before = stays.map((element) => element.getBoundingClientRect());
    scrollBy({ top: 8, behavior: 'instant' });
    await new Promise((resolve) => requestAnimationFrame(resolve));
    let covered = 0;
    for (const [index, element] of stays.entries()) {
      const box = element.getBoundingClientRect();
      const isStuck = Math.abs(box.top - (before[index]?.top ?? 0)) < 4;
      const isSeen = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
      // One on top of another: the lowest edge counts.
      if (isStuck && isSeen) covered = Math.max(covered, Math.min(box.bottom, innerHeight));
    }
    return covered;
  }, top);

async function mostCovered(page: Page): Promise<number> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  let most = 0;
  // Far enough for each part of an example, which is what stays in sight.
  for (let top = 0; top < Math.min(height - 300, 2600); top += 100) {
    most = Math.max(most, await coveredAt(page, top));
  }
  return most;
}

for (const [type, path] of Object.entries(pageTypes)) {
  test(`${type}: at 400 % nothing scrolls sideways, and bars cover a third at most`, async ({ page }) => {
    await page.setViewportSize(lowScreen);
    await page.goto(path);
    await hydrated(page);
    expect(await layoutWidth(page)).toBeLessThanOrEqual(lowScreen.width);
    expect(await mostCovered(page)).toBeLessThanOrEqual(lowScreen.height / 3);
  });
}

test('on a common phone the result of an example still stays in sight', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await page.goto(pageTypes.example);
  await hydrated(page);
  expect(await mostCovered(page)).toBeGreaterThan(200);
});
