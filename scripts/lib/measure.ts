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

/** From the press of Run to the rendered preview. */
export async function previewReady(page: Page, url: string): Promise<number> {
  await page.goto(url, { waitUntil: 'networkidle' });
  const section = page.locator(sectionOf);
  const ready = section.evaluate(
    (element) =>
      new Promise<number>((resolve) => {
        let pressed = 0;
        element.addEventListener(
          'click',
          () => {
            pressed ||= performance.now();
          },
          { capture: true },
        );
        const observer = new MutationObserver(() => {
          if (element.getAttribute('data-status') === 'ready') resolve(performance.now() - pressed);
        });
        observer.observe(element, { attributes: true, attributeFilter: ['data-status'] });
      }),
  );
  await section.getByRole('button', { name: /Run/ }).click();
  return ready;
}

/** From an edit of the open page to the preview that shows it. Needs a running example. */
export async function editShown(page: Page, mark: string): Promise<number> {
  const section = page.locator(sectionOf);
  await section.getByRole('tab', { name: /page\.tsx/ }).click();
  const editor = section.locator('.cm-content');
  const code = (await editor.locator('.cm-line').allTextContents()).join('\n');
  await editor.click();
  await page.keyboard.press('ControlOrMeta+A');
  const start = performance.now();
  await page.keyboard.insertText(code.replace(/<h1>[^<]*/, `<h1>${mark}`));
  const app = section.frameLocator('iframe[title*="Preview"]').frameLocator('iframe');
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
