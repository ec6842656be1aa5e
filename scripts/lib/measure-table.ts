import type { Browser } from '@playwright/test';
import { buildPage } from './built-page';

/** What is typed, one state of the field after another: longer and shorter, many rows left and none. */
const typed = ['f', 'fo', 'for', 'for a', '', 'number 4', 'number 42', 'number', '', 'zzz', ''];

/** Rest between two keys, in milliseconds: longer than the pause after which the address is written. */
const rest = 300;

/** Builds the page with the table. @returns the folder to serve */
export const buildTablePage = () =>
  buildPage('table-of-500', { entryPoints: ['tests/bench/decision-table.tsx'] });

/**
 * How much script one key in the decision table's filter runs with 500 rows, in milliseconds, key by key: from the
 * event until React has rendered.
 */
export async function tableFilterTimes(browser: Browser, url: string): Promise<number[]> {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    await page.locator('tr[data-verdict]').nth(499).waitFor();
    return await page.getByLabel('Find a use case').evaluate(
      async (field, { typed, rest }) => {
        const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
        const times: number[] = [];
        for (const text of typed) {
          await new Promise((resolve) => setTimeout(resolve, rest));
          const start = performance.now();
          setValue?.call(field, text);
          field.dispatchEvent(new Event('input', { bubbles: true }));
          // React renders what a reader typed in a microtask after the event.
          await Promise.resolve();
          times.push(performance.now() - start);
          const shown = document.querySelectorAll('tr[data-verdict]:not([hidden])').length;
          if ((text === '' && shown !== 500) || (text === 'zzz' && shown !== 0)) {
            throw new Error(
              `the table shows ${shown} rows after "${text}": it was measured before it rendered`,
            );
          }
        }
        return times;
      },
      { typed, rest },
    );
  } finally {
    await page.close();
  }
}
