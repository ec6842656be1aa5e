/** That a browser loads what tests/site-files/budgets.site.ts adds up, and nothing of the editor unasked. */
import { readFileSync } from 'node:fs';
import { editorMarks, firstScripts, recordScripts, textOfScript } from '../first-scripts';
import { article, expect, hydrated, recordRequests, test } from '../site';

/** Without an example in its first screen, which loads more by itself. */
const withoutExample = '/security-advisories';

for (const [path, file] of [
  [withoutExample, `out${withoutExample}.html`],
  ['/embed/decision-table', 'out/embed/decision-table.html'],
] as const) {
  test(`the scripts that ${path} names are those that a browser loads first`, async ({ page }) => {
    const loaded = recordScripts(page);
    await page.goto(path, { waitUntil: 'load' });
    const named = firstScripts(readFileSync(file, 'utf8')).sort();
    // A browser need not hold back its load event for what a page only preloads.
    await expect.poll(() => [...loaded].sort()).toEqual(named);
  });
}

test.describe('a reader who does not run the example', () => {
  test.use({ savesData: true });

  test('loads no byte of the editor', async ({ page }) => {
    const loaded = recordScripts(page);
    await page.goto(article);
    // What the page loads by itself it has asked for by the time that something else, asked for later, is there.
    await page.getByLabel('Search this site').first().fill('Origin header');
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    const bodies = [...loaded].map(textOfScript);
    expect(bodies.length).toBeGreaterThan(firstScripts(readFileSync(`out${article}.html`, 'utf8')).length);
    expect(bodies.filter((body) => editorMarks.test(body))).toEqual([]);
  });

  test('loads no other page before the mouse is on its link', async ({ page }) => {
    const requests = recordRequests(page);
    const ofOtherPages = () => requests.filter((address) => new URL(address).searchParams.has('_rsc'));
    await page.goto(article, { waitUntil: 'networkidle' });
    await hydrated(page);
    await page.mouse.wheel(0, 20_000);
    const link = page.getByRole('navigation', { name: 'Neighbouring articles' }).getByRole('link').last();
    await expect(link).toBeInViewport();
    await page.waitForLoadState('networkidle');
    expect(ofOtherPages()).toEqual([]);
    expect(requests.length).toBeLessThanOrEqual(40);
    await link.hover();
    const path = new URL(await link.evaluate((element: HTMLAnchorElement) => element.href)).pathname;
    await expect.poll(() => ofOtherPages().some((address) => address.includes(path))).toBe(true);
  });
});
