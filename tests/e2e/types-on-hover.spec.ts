/** Types in the code of articles: found while the site was built, shown by CSS alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '../site';

test.use({ javaScriptEnabled: false });

const typedBlocks = readdirSync('content')
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => ({
    path: `/${file.replace('.mdx', '')}`,
    count: readFileSync(`content/${file}`, 'utf8').match(/^```tsx? twoslash/gm)?.length ?? 0,
  }))
  .filter(({ count }) => count > 0);

test('there is code that shows types', () => {
  expect(typedBlocks.length).toBeGreaterThan(1);
});

for (const { path, count } of typedBlocks) {
  test(`the code on ${path} that asks for types has them`, async ({ page }) => {
    await page.goto(path);
    // Where the code does not compile, Nextra shows it as it stands in the file, without a word.
    const why = 'code with `twoslash` has to compile by itself; CONTRIBUTING.md says how';
    await expect(page.locator('pre:has([data-type])'), why).toHaveCount(count);
    await expect(page.locator('pre', { hasText: '---cut---' }), why).toHaveCount(0);
  });
}

test('a name shows its type on focus, and copied code does not hold it', async ({ page }) => {
  await page.goto('/forms-without-javascript');
  const block = page.locator('pre:has([data-type])');
  const state = block.locator('[data-type]', { hasText: /^state$/ }).first();
  const shown = () => state.evaluate((name) => getComputedStyle(name, '::after').content);
  expect(await shown()).toBe('none');
  await state.focus();
  expect(await shown()).toBe('"const state: FormState"');
  await expect(block.locator('code')).not.toContainText('const state: FormState');
});
