/** Where a reader asked for less motion, nothing moves by itself and nothing glides when it is scrolled to. */
import { pageTypes } from '../page-types';
import { expect, hydrated, type Page, test } from '../site';

test.use({ savesData: true });

/** What moves, or would: an element with what it has been told. */
const movesIn = (page: Page) =>
  page.evaluate(() => {
    const parts = [undefined, '::before', '::after'];
    const told = (element: Element) =>
      parts.flatMap((part) => {
        const { animationName, transitionProperty, transitionDuration, scrollBehavior } = getComputedStyle(
          element,
          part,
        );
        const glides = transitionProperty !== 'none' && /[1-9]/.test(transitionDuration);
        if (animationName === 'none' && !glides && scrollBehavior === 'auto') return [];
        return `${element.localName}.${element.className}${part ?? ''}: ${animationName}, ${transitionProperty}`;
      });
    const running = document.getAnimations().map((animation) => `runs: ${animation.playState}`);
    return [...new Set([...running, ...[...document.querySelectorAll('*')].flatMap(told)])];
  });

for (const [type, path] of Object.entries(pageTypes)) {
  test(`${type}: nothing moves where less motion is asked for`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    await hydrated(page);
    expect(await movesIn(page)).toEqual([]);
  });
}

test('what would move without that is noticed', async ({ page }) => {
  await page.goto(pageTypes.article);
  await hydrated(page);
  expect(await movesIn(page)).not.toEqual([]);
});
