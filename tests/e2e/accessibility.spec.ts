import AxeBuilder from '@axe-core/playwright';
import { expect, mainPagesWithStatus, type Page, test } from '../site';

/** Rules that axe leaves off unless asked and that Lighthouse's accessibility score counts. */
const rulesOfLighthouse = [
  'identical-links-same-purpose',
  'label-content-name-mismatch',
  'table-fake-caption',
  'target-size',
  'td-has-header',
];
const enabled = { enabled: true };
const rules = Object.fromEntries(rulesOfLighthouse.map((rule) => [rule, enabled]));

/** Opens a page and waits until nothing more is coming. */
async function open(page: Page, { path, status }: (typeof mainPagesWithStatus)[number]) {
  const response = await page.goto(path, { waitUntil: 'networkidle' });
  expect(response?.status()).toBe(status);
}

for (const target of mainPagesWithStatus) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${target.path} in ${colorScheme}`, async ({ page }) => {
      // Colours are compared at rest, not in the middle of a transition.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await open(page, target);
      const { violations } = await new AxeBuilder({ page }).options({ rules }).analyze();
      const found = violations.flatMap(({ id, help, nodes }) =>
        nodes.map((node) => `${id}: ${help}\n  ${node.target.join(' ')}\n  ${node.html}`),
      );
      expect(found.join('\n\n')).toBe('');
    });
  }

  test(`${target.path} needs no sideways scrolling at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, target);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
}
