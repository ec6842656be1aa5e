/** The first screen of the home page and of the 60-second start: what is there to read, and what a press brings alive. */
import { pagesIn } from '../../scripts/lib/cheat-sheet';
import { createPost, example } from '../live-example';
import { expect, type Page, recordRequests, test } from '../site';

const laptop = { width: 1280, height: 800 };
const forms = ['action', 'route'] as const;

const task = (page: Page) => page.getByRole('figure', { name: /^One task, done both ways/ });
const bottomOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluate((element) => element.getBoundingClientRect().bottom + document.documentElement.scrollTop);

/** The requests that the still form lists, such as `POST /api/posts → 201`. */
const listedFor = (page: Page, form: string) =>
  task(page).locator(`[data-form="${form}"] li code`).allTextContents();

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('question, answer, and one task in both forms are in the first screen of a laptop', async ({
    page,
  }) => {
    await page.setViewportSize(laptop);
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Server Action, Route Handler, or neither?',
    );
    for (const form of forms) {
      const pane = task(page).locator(`[data-form="${form}"]`);
      await expect(pane.locator('pre')).toContainText('await addPost(title)');
      await expect(pane.frameLocator('iframe').getByRole('textbox')).toBeVisible();
      await expect(pane.getByRole('listitem').first()).toContainText('POST');
    }
    await expect(task(page).locator('summary')).toBeHidden();
    expect(await bottomOf(page, '[data-two-forms]')).toBeLessThanOrEqual(laptop.height);
  });

  test('the 60-second start is one screen of a laptop, and one sheet of paper', async ({ page }) => {
    await page.setViewportSize(laptop);
    await page.goto('/start-here');
    await expect(page.locator('[data-sheet] tbody tr')).toHaveCount(10);
    await expect(page.locator('[data-sheet] ol > li')).toHaveCount(5);
    expect(await bottomOf(page, '[data-sheet]')).toBeLessThanOrEqual(laptop.height);
    for (const format of ['A4', 'Letter']) expect(pagesIn(await page.pdf({ format })), format).toBe(1);
  });
});

test('a press runs both forms, and each sends what was listed; nothing of it is loaded before, and nothing moves', async ({
  page,
}) => {
  await page.setViewportSize(laptop);
  const requests = recordRequests(page);
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(requests.filter((address) => address.includes('/embed/'))).toEqual([]);
  const heading = page.getByRole('heading', { name: 'Which one do you need?' });
  const before = await heading.boundingBox();
  const listed = { action: await listedFor(page, 'action'), route: await listedFor(page, 'route') };
  await task(page).getByText('Run both here').click();
  const live = task(page).frameLocator('iframe[title^="Live"]:visible');
  for (const form of forms) {
    const { section, app, exchanges } = example(live, form);
    await expect(section).toHaveAttribute('data-status', 'ready');
    const known = await exchanges.count();
    await createPost(app, 'From the home page');
    await expect(app.getByText('From the home page')).toBeVisible();
    await expect(exchanges).toHaveCount(known + listed[form].length);
    const lines = (await exchanges.locator('summary').allTextContents()).slice(known);
    const sent = lines.map((line) => /^(\w+) (\S+) (\d+)/.exec(line)?.slice(1) ?? []);
    expect(sent.map(([method, path, status]) => `${method} ${path} → ${status}`)).toEqual(listed[form]);
  }
  expect(await heading.boundingBox()).toEqual(before);
  await task(page).getByText('Back to the code').click();
  await expect(task(page).locator('[data-form="action"] pre')).toBeVisible();
});

for (const width of [768, 820, 960, 1024, 1280, 1920]) {
  test(`the places of the site are in one row at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    const bar = page.getByRole('navigation', { name: 'Site' });
    await expect(bar.getByRole('link', { name: 'Start here' })).toBeVisible();
    expect(await bar.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    const boxes = await bar
      .locator('a:visible, input:visible')
      .evaluateAll((all) =>
        all.map((element) => element.getBoundingClientRect()).map(({ left, right }) => ({ left, right })),
      );
    const overlaps = boxes.filter(({ left }, index) => index > 0 && left < (boxes[index - 1]?.right ?? 0));
    expect(overlaps).toEqual([]);
  });
}
