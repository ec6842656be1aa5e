/** That a browser loads what tests/site-files/budgets.site.ts adds up, and nothing of the editor unasked. */
import { readFileSync } from 'node:fs';
import { editorMarks, firstScripts, recordScripts, textOfScript } from '../first-scripts';
import { article, expect, test } from '../site';

for (const [path, file] of [
  [article, `out${article}.html`],
  ['/embed/decision-table', 'out/embed/decision-table.html'],
] as const) {
  test(`the scripts that ${path} names are those that a browser loads first`, async ({ page }) => {
    const loaded = recordScripts(page);
    await page.goto(path, { waitUntil: 'load' });
    expect([...loaded].sort()).toEqual(firstScripts(readFileSync(file, 'utf8')).sort());
  });
}

test.describe('a reader who does not run the example', () => {
  test.use({ savesData: true });

  test('loads no byte of the editor', async ({ page }) => {
    const loaded = recordScripts(page);
    await page.goto(article);
    // What the page loads by itself it has asked for by the time that something else, asked for later, is there.
    await page.getByLabel('Search this site').first().fill('Origin header');
    await expect(page.getByRole('option').first()).toBeVisible();
    const bodies = [...loaded].map(textOfScript);
    expect(bodies.length).toBeGreaterThan(firstScripts(readFileSync(`out${article}.html`, 'utf8')).length);
    expect(bodies.filter((body) => editorMarks.test(body))).toEqual([]);
  });
});
