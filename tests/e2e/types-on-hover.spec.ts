/** Types in the code of articles: found while the site was built, shown by CSS alone. */
import { expect, test } from '../site';

test.use({ javaScriptEnabled: false });

test('a name shows its type on focus, and copied code does not hold it', async ({ page }) => {
  await page.goto('/forms-without-javascript');
  const block = page.locator('pre:has([data-type])');
  const state = block.locator('[data-type]', { hasText: /^state$/ }).first();
  const shown = () => state.evaluate((name) => getComputedStyle(name, '::after').content);
  expect(await shown()).toBe('none');
  await state.focus();
  await expect.poll(shown).toBe('"const state: FormState"');
  await expect(block.locator('code')).not.toContainText('const state: FormState');
});
