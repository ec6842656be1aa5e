/** A live example as a reader holds it, for the e2e tests. */
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

export type Variant = 'action' | 'route';

const labels: Record<Variant, string> = { action: 'Server Action', route: 'Route Handler' };

/** One variant of an example, found as design and outside tools find it. */
export function example(page: Page | FrameLocator, variant: Variant, slug = 'create-post') {
  const section = page.locator(`section[data-example="${slug}"][data-variant="${variant}"]`);
  const preview = section.frameLocator('iframe[title*="Preview"]');
  const wire = section.getByRole('region', { name: 'Wire' });
  return {
    section,
    // Frame A holds frame B, in which the reader's code runs, and at times the next one beside it.
    app: preview.frameLocator('[data-tab="1"] iframe.shown'),
    secondTab: preview.frameLocator('[data-tab="2"] iframe.shown'),
    wire,
    exchanges: wire.locator('[data-exchange]'),
    status: section.locator('header').getByRole('status'),
    /** Chooses its tab; a press before the page listens is lost. */
    show: () =>
      expect(async () => {
        await page.getByRole('figure').getByRole('tab', { name: labels[variant], exact: true }).click();
        await expect(section).toHaveAttribute('data-view', 'alone', { timeout: 1_000 });
      }).toPass(),
    openOptions: () => section.getByRole('button', { name: 'Options' }).click(),
    // Once in view a pane also starts by itself; then the same button runs it again.
    run: async () => {
      await section.getByRole('button', { name: /^Run( again)?$/ }).click();
      await expect(section).toHaveAttribute('data-status', 'ready');
    },
  };
}

export type Example = ReturnType<typeof example>;

export async function createPost(app: Example['app'], title: string) {
  await app.getByRole('textbox').first().fill(title);
  await app.getByRole('button').first().click();
}

/** Replaces the text of a file, as select-all and paste would. */
export async function replaceInEditor(
  page: Page,
  { section }: Pick<Example, 'section'>,
  file: string,
  change: (code: string) => string,
) {
  await section.getByRole('tab', { name: file }).click();
  const editor = section.locator('.cm-content');
  // The tab is chosen before the editor shows its file.
  await expect(editor).toHaveAttribute('aria-label', `Code Editor for ${file.split('/').at(-1)}`);
  await editor.click();
  await replaceText(page, editor, change);
}

/** The same in an editor that has the focus. */
export async function replaceText(page: Page, editor: Locator, change: (code: string) => string) {
  await page.keyboard.press('ControlOrMeta+A');
  const code = await copyFrom(editor);
  await page.keyboard.insertText(change(code));
}

/** What is selected: lines out of sight are not in the document. */
const copyFrom = (editor: Locator) =>
  editor.evaluate((node) => {
    const clipboardData = new DataTransfer();
    node.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
    return clipboardData.getData('text/plain');
  });
