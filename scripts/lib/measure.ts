/** Times a reader would feel, in milliseconds, taken by the browser's own clock where it can. */
import type { Browser, BrowserContext, Page } from '@playwright/test';

const sectionOf = 'section[data-example="create-post"][data-variant="action"]';

/** From navigation to what a page with nothing of ours says of itself: to the first effect of a blank React page. */
export async function saidReady(page: Page, url: string): Promise<number> {
  await page.goto(url);
  const root = page.locator('html[data-ready-at]');
  await root.waitFor({ state: 'attached' });
  return Number(await root.getAttribute('data-ready-at'));
}

declare global {
  interface Window {
    /** When something is shown, as `Date.now` with fractions; clocks of pages and frames have that in common. */
    shownAt?: Promise<number>;
    /** When a key was last pressed, by the same clock. */
    pressedAt?: number;
    /** When what `firstShown` looks for was there, as `performance.now`. */
    readyAt?: number;
  }
}

/**
 * From the press of Run to the app that is drawn and can be used: a reader has come down the page and waited one screen above
 * its example, as one does who reads; then it is scrolled into view, and pressed in the same moment. It may be alive by then.
 */
export async function previewReady(page: Page, url: string): Promise<number> {
  await page.goto(url, { waitUntil: 'networkidle' });
  const section = page.locator('section[data-example]:not([data-view="hidden"])').first();
  await section.evaluate((element) =>
    window.scrollTo({ top: element.getBoundingClientRect().top - 2 * innerHeight, behavior: 'instant' }),
  );
  await page.waitForTimeout(readingTime);
  return section.evaluate(
    (element) =>
      new Promise<number>((resolve, reject) => {
        const run = [...element.querySelectorAll('button')].find(({ textContent }) => textContent === 'Run');
        if (!run) return reject(new Error('the example has no button "Run", or runs already'));
        // In view before the press: a browser slows down frames that nobody sees.
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const pressed = performance.now();
        // The press itself changes the status.
        new MutationObserver(() => {
          if (!element.hasAttribute('data-alive')) return;
          requestAnimationFrame(() => resolve(performance.now() - pressed));
        }).observe(element, { attributes: true, attributeFilter: ['data-alive', 'data-status'] });
        run.click();
      }),
  );
}

/** How long a reader looks at the screen above the example, in milliseconds. */
const readingTime = 1_500;

/** From navigation to the first variant of an example that is alive: in view, it starts by itself. @returns milliseconds */
export const exampleReady = (page: Page, url: string): Promise<number> =>
  firstShown(page, url, '[data-example][data-alive]', { attributes: true, attributeFilter: ['data-alive'] });

/**
 * From navigation to the first element that a selector finds.
 *
 * @param changes of the document after which it is looked for
 * @returns milliseconds
 */
export async function firstShown(
  page: Page,
  url: string,
  selector: string,
  changes: Pick<MutationObserverInit, 'attributes' | 'attributeFilter' | 'childList'>,
): Promise<number> {
  await page.addInitScript(
    ([wanted, watched]) => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector(wanted)) return;
        observer.disconnect();
        window.readyAt = performance.now();
      }).observe(document, { subtree: true, ...watched });
    },
    [selector, changes] as const,
  );
  await page.goto(url, { waitUntil: 'commit' });
  const readyAt = await page.waitForFunction(() => window.readyAt);
  return readyAt.evaluate((time) => time ?? Number.NaN);
}

/**
 * The links of the chain to an app that is alive, in milliseconds after navigation, by the names of their marks. Needs a running example.
 */
export async function linksOf(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe[title*="Preview"]');
    const clocks = [performance, frame?.contentWindow?.performance].filter((clock) => clock !== undefined);
    const marks = clocks.flatMap((clock) =>
      clock
        .getEntriesByType('mark')
        .filter(({ name }) => /^(example|sandbox) /.test(name))
        .map(({ name, startTime }): [string, number] => [
          name,
          clock.timeOrigin + startTime - performance.timeOrigin,
        ]),
    );
    return Object.fromEntries(marks);
  });
}

/**
 * From a key pressed in the heading of a page to the app that shows it, drawn: by the clocks of page and frame. Needs a running example.
 *
 * @param key a letter that the heading does not end with
 */
export async function keyShown(page: Page, key: string): Promise<number> {
  const section = page.locator(sectionOf);
  // Its page may not listen yet.
  await page.locator(`${sectionOf}[data-status="ready"]`).waitFor();
  await section.getByRole('tab', { name: /page\.tsx/ }).click();
  const line = section.locator('.cm-content .cm-line', { hasText: '<h1>' });
  await line.click();
  await page.keyboard.press('End');
  for (let step = 0; step < '</h1>'.length; step++) await page.keyboard.press('ArrowLeft');
  const shown = await section
    .frameLocator('iframe[title*="Preview"]')
    .locator('iframe.shown')
    .elementHandle()
    .then((element) => element?.contentFrame());
  if (!shown) throw new Error('the example shows no app');
  await shown.evaluate((end) => {
    window.shownAt = new Promise((resolve) => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('h1')?.textContent?.endsWith(end)) return;
        observer.disconnect();
        requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
      }).observe(document, { subtree: true, childList: true, characterData: true });
    });
  }, key);
  await page.evaluate(() => {
    window.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        window.pressedAt = performance.timeOrigin + timeStamp;
      },
      { capture: true, once: true },
    );
  });
  await page.keyboard.press(key);
  const [shownAt, pressedAt] = await Promise.all([
    shown.evaluate(() => window.shownAt),
    page.evaluate(() => window.pressedAt),
  ]);
  return (shownAt ?? Number.NaN) - (pressedAt ?? Number.NaN);
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
