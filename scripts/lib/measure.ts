/** Times a reader would feel, in milliseconds, taken by the browser's own clock where it can. */
import type { Browser, BrowserContext, Page } from '@playwright/test';

const sectionOf = 'section[data-example="create-post"][data-variant="action"]';

/** From navigation to the first effect of a blank React page. */
export async function blankPageReady(page: Page, url: string): Promise<number> {
  await page.goto(url);
  const root = page.locator('html[data-ready-at]');
  await root.waitFor({ state: 'attached' });
  return Number(await root.getAttribute('data-ready-at'));
}

/** From the press of Run to the rendered preview, on a page that has come to rest. */
export async function previewReady(page: Page, url: string): Promise<number> {
  await page.goto(url, { waitUntil: 'networkidle' });
  return page.locator(sectionOf).evaluate(
    (section) =>
      new Promise<number>((resolve, reject) => {
        const run = [...section.querySelectorAll('button')].find(({ textContent }) => textContent === 'Run');
        if (!run) return reject(new Error('the example has no button "Run", or runs already'));
        // In view before the press: a browser slows down frames that nobody sees.
        section.scrollIntoView({ block: 'center', behavior: 'instant' });
        const pressed = performance.now();
        new MutationObserver(() => {
          if (section.getAttribute('data-status') === 'ready') resolve(performance.now() - pressed);
        }).observe(section, { attributes: true, attributeFilter: ['data-status'] });
        run.click();
      }),
  );
}

/** From navigation to an example that is alive: in view, it starts by itself. @returns milliseconds */
export async function exampleReady(page: Page, url: string): Promise<number> {
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator(`${sectionOf}[data-status="ready"]`).waitFor({ state: 'attached' });
  return page.evaluate(() => performance.now());
}

/** From an edit of the open page to the preview that shows it. Needs a running example. */
export async function editShown(page: Page, mark: string): Promise<number> {
  const section = page.locator(sectionOf);
  await section.getByRole('tab', { name: /page\.tsx/ }).click();
  const editor = section.locator('.cm-content');
  // The tab is chosen before the editor shows its file.
  await editor.filter({ hasText: '<h1>' }).waitFor();
  const code = (await editor.locator('.cm-line').allTextContents()).join('\n');
  await editor.click();
  await page.keyboard.press('ControlOrMeta+A');
  const start = performance.now();
  await page.keyboard.insertText(code.replace(/<h1>[^<]*/, `<h1>${mark}`));
  const app = section.frameLocator('iframe[title*="Preview"]').frameLocator('iframe.shown');
  await app.getByText(mark).waitFor();
  return performance.now() - start;
}

/** Runs a measurement in a fresh browser profile (`cold`), then again in the same one (`warm`). */
export async function coldAndWarm(browser: Browser, measure: (page: Page) => Promise<number>) {
  const context: BrowserContext = await browser.newContext();
  const times: number[] = [];
  for (let visit = 0; visit < 2; visit++) {
    const page = await context.newPage();
    times.push(await measure(page));
    await page.close();
  }
  await context.close();
  const [cold = Number.NaN, warm = Number.NaN] = times;
  return { cold, warm };
}
