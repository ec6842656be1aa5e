/** Nothing moves under a reader's eyes while a page loads for the first time, and an example on it starts. */
import { expect, hydrated, listens, type Page, test } from '../site';

test.use({ hasEmptyCache: true });

const phone = { width: 375, height: 812 };
const small = { width: 320, height: 640 };
const laptop = { width: 1280, height: 800 };

/** On a slow line each part comes by itself, and what was there before it is seen. */
const delay = 300;

async function delayScripts(page: Page) {
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, delay));
    await route.continue();
  });
}

/** What has moved since the page was opened, as the browser counts it, and the elements that did. */
const shifts = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ sum: number; moved: string[] }>((resolve) => {
        type Shift = PerformanceEntry & { value: number; sources: { node: Node | null }[] };
        const nameOf = (node: Node | null) =>
          node instanceof Element ? `${node.localName}.${node.className}` : `${node?.nodeName}`;
        // What there was before is told of at its first call, which comes where there was nothing as well.
        const observer = new PerformanceObserver((list) => {
          observer.disconnect();
          const all = list.getEntriesByType('layout-shift') as Shift[];
          resolve({
            sum: all.reduce((sum, { value }) => sum + value, 0),
            moved: all.flatMap(({ value, sources }) =>
              sources.map(({ node }) => `${value.toFixed(4)} ${nameOf(node)}`),
            ),
          });
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve({ sum: 0, moved: [] }), 1_000);
      }),
  );

async function expectNoShift(page: Page) {
  const { sum, moved } = await shifts(page);
  expect(sum, moved.join('\n')).toBeLessThan(0.01);
}

for (const size of [laptop, phone, small]) {
  test(`/playground: nothing moves while it loads at ${size.width} px`, async ({ page }) => {
    await page.setViewportSize(size);
    await delayScripts(page);
    await page.goto('/playground');
    const section = page.locator('section[data-example="playground"]');
    await listens(section.getByRole('button', { name: 'Run', exact: true }));
    await expect(section.getByText(/^\d+\.\d kB$/)).toBeVisible();
    await expectNoShift(page);
  });
}

for (const path of ['/', '/start-here', '/csrf', '/claims', '/advisories']) {
  for (const size of [laptop, phone]) {
    test(`${path}: nothing moves while it loads at ${size.width} px`, async ({ page }) => {
      await page.setViewportSize(size);
      await delayScripts(page);
      await page.goto(path, { waitUntil: 'load' });
      await hydrated(page);
      await expectNoShift(page);
    });
  }
}

for (const [slug, sizes] of [
  ['create-post', [laptop, phone, small]],
  ['cart', [small]],
  ['csrf', [phone, small]],
] as const) {
  for (const size of sizes) {
    test(`/examples/${slug}: nothing moves while it starts at ${size.width} px`, async ({ page }) => {
      await page.setViewportSize(size);
      await delayScripts(page);
      await page.goto(`/examples/${slug}`);
      const section = page.locator(`section[data-example="${slug}"]:not([data-view="hidden"])`);
      await expect(section).toHaveAttribute('data-status', 'ready');
      await expect(section.locator('.cm-content')).toBeVisible();
      await expectNoShift(page);
    });
  }
}
