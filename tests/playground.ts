/** The playground as a reader holds it, for the e2e tests. */
import { expect, type Page } from '@playwright/test';
import { listens } from './site';

/** The playground as its readers and outside tools find it. */
export function playground(page: Page) {
  const section = page.locator('section[data-example="playground"][data-variant="playground"]');
  const button = (name: string) => section.getByRole('button', { name, exact: true });
  return {
    section,
    button,
    app: section.frameLocator('iframe[title*="Preview"]').frameLocator('iframe.shown'),
    wire: section.getByRole('region', { name: /^Wire/ }),
    file: (name: string) => section.getByRole('tab', { name, exact: true }),
    // The editor has a panel of its own inside this one.
    code: section.getByRole('tabpanel').first(),
    editor: section.locator('.cm-content'),
    run: async () => {
      // Before that it is inert, and who presses it scrolls the page to get at it.
      await listens(button('Run'));
      await button('Run').click();
      await expect(section).toHaveAttribute('data-status', 'ready');
    },
  };
}
