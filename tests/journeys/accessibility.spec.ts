import AxeBuilder from '@axe-core/playwright';
import { expect, mainPages, test } from '../site';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const path of mainPages) {
    test(`axe finds nothing on ${path} in ${colorScheme}`, async ({ page }) => {
      // Colours are compared at rest, not in the middle of a transition.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.flatMap(({ id, help, nodes }) =>
        nodes.map((node) => `${id}: ${help}\n  ${node.target.join(' ')}\n  ${node.html}`),
      );
      expect(found.join('\n\n')).toBe('');
    });
  }
}

for (const path of mainPages) {
  test(`${path} needs no sideways scrolling at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
}
