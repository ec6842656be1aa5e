/**
 * What accessibility.spec.ts asks of one page of each type, of every page, and all rules in both colour schemes. It takes
 * too long for each change: `npm test -- --all` runs it, and alone `AXE=all npx playwright test --project=every-page`.
 */
import { expectNoFindings, expectNoSidewaysScrolling, showIn } from '../axe';
import { viewport } from '../kept-pages';
import { expect, hydrated, test } from '../site';
import { builtPaths } from '../site-files/pages';

test.use({ savesData: true });

for (const path of builtPaths) {
  test(path, async ({ page }) => {
    await expectNoSidewaysScrolling(page);
    await showIn(page, 'dark');
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    await hydrated(page);
    await expectNoSidewaysScrolling(page);
    await page.setViewportSize(viewport);
    await expectNoFindings(page);
    await showIn(page, 'light');
    await expectNoFindings(page);
  });
}
