import type { Page } from '@playwright/test';
import { drawn } from '../../sandbox/tests/parity/thread';
import { example } from '../live-example';
import { article, expect, test } from '../site';

test.use({ savesData: true });

/** A running action with the cursor in a new line at the end of a file. */
async function atEndOf(page: Page, file: string) {
  await page.goto(article);
  const live = example(page, 'action');
  await live.run();
  await live.section.getByRole('tab', { name: file }).click();
  const editor = live.section.locator('.cm-content');
  await expect(editor).toHaveAttribute('aria-label', `Code Editor for ${file.split('/').at(-1)}`);
  await editor.click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('Enter');
  return { ...live, editor };
}

test('the editor shows where the keyboard is, and lets it leave', async ({ page }) => {
  const { section, editor } = await atEndOf(page, 'app/actions.ts');
  const code = section.getByRole('group', { name: /^Code/ });
  const border = () => code.evaluate((element) => getComputedStyle(element).borderTopColor);
  const focused = await border();
  expect(focused).not.toBe('rgba(0, 0, 0, 0)');
  await page.keyboard.press('Escape');
  await expect(code).toBeFocused();
  expect(await border()).toBe(focused);
  await page.keyboard.press('Tab');
  await expect(code).not.toBeFocused();
  await expect(editor).not.toBeFocused();
  expect(await border()).toBe('rgba(0, 0, 0, 0)');
  await expect(code.getByRole('textbox')).toHaveCount(1);
});

test('a mistake in the syntax is marked where it is', async ({ page }) => {
  const { section } = await atEndOf(page, 'app/page.tsx');
  await page.keyboard.insertText('export const heading = (\n  <h1>About</h1\n  );\n');
  await expect(section).toHaveAttribute('data-status', 'error');
  await expect(section.locator('.cm-lintRange-error')).toHaveCount(1);
  await expect(section.locator('.cm-line', { has: page.locator('.cm-lintRange-error') })).toHaveText(
    '  <h1>About</h1',
  );
  await page.keyboard.press('F8');
  await expect(page.locator('.cm-tooltip .cm-diagnostic')).toContainText('Expected `>`');
});

test('a tag that is typed by hand is closed once', async ({ page }) => {
  const { editor } = await atEndOf(page, 'app/page.tsx');
  await page.keyboard.type('export const title = <h1>About me</h1>');
  await expect(editor.locator('.cm-line').last()).toHaveText('export const title = <h1>About me</h1>');
});

test('completion offers what Next.js exports, and imports it', async ({ page }) => {
  const { section, editor } = await atEndOf(page, 'app/actions.ts');
  await page.keyboard.type('revalidateP');
  const option = section.getByRole('option', { name: /^revalidatePath/ });
  await expect(option).toBeVisible();
  // A list that has just come up takes no key for a moment, so that none is taken by mistake.
  await drawn(page, 12);
  await page.keyboard.press('Enter');
  await expect(editor).toContainText("import { refresh, revalidatePath } from 'next/cache';");
  await expect(editor.locator('.cm-line').last()).toHaveText('revalidatePath');
});

test('Shift-Alt-F formats the file', async ({ page }) => {
  const { section, editor } = await atEndOf(page, 'app/actions.ts');
  await page.keyboard.insertText('const   a=1');
  await page.keyboard.press('Shift+Alt+F');
  await expect(section.getByText(/^Formatted/)).toBeVisible();
  await expect(editor).toContainText('const a = 1;');
});

test('types are checked against those of Next.js and React once the reader wants it', async ({ page }) => {
  test.slow();
  const { section, editor } = await atEndOf(page, 'app/actions.ts');
  const check = section.getByRole('button', { name: /^Check types/ });
  await expect(check).toHaveText(/\(\d+\.\d MB\)/);
  await check.click();
  const words = section.getByText(/type error/);
  await expect(words).toHaveText(/No type errors/, { timeout: 120_000 });
  await editor.click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.insertText("const x: number = 'a';");
  await expect(words).toHaveText(/1 type error/, { timeout: 60_000 });
  await expect(section.locator('.cm-lintRange-error')).toHaveText('x');
});
