/** What has just happened in a Wire is in view, by the scroller of the Wire alone. */
import { createPost, type Example, example } from '../live-example';
import { expect, type Page, test } from '../site';

test.use({ savesData: true });

const scrollTop = ({ wire }: Example) => wire.evaluate((element) => element.scrollTop);

/** Sends posts one after another, until the list is longer than what is in view. */
async function fill({ app, exchanges }: Example, posts = 6) {
  for (let index = 0; index < posts; index++) {
    const before = await exchanges.count();
    await createPost(app, `Post ${index}`);
    await expect(exchanges).toHaveCount(before + 1);
    await expect(exchanges.last()).toHaveAttribute('data-state', 'complete');
  }
}

async function openWide(page: Page): Promise<Example> {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/examples/create-post');
  const live = example(page, 'action');
  await live.show();
  await live.run();
  return live;
}

test('the newest exchange is in view, and nothing but the Wire has scrolled', async ({ page }) => {
  const live = await openWide(page);
  await createPost(live.app, 'First');
  const before = await page.evaluate(() => scrollY);
  await fill(live);
  await expect(live.exchanges.last()).toBeInViewport({ ratio: 1 });
  expect(await scrollTop(live)).toBeGreaterThan(0);
  expect(await page.evaluate(() => scrollY)).toBe(before);
  // What can be done with the list stays.
  await expect(live.wire.getByRole('button', { name: 'Call it as an outsider' })).toBeInViewport();
  const scrollers = await live.section.locator('[data-holds="wire"]').evaluate((holder) => {
    const all = [holder, ...holder.querySelectorAll('*')];
    const canScroll = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowY);
    return all.filter((each) => canScroll(each) && each.scrollHeight > each.clientHeight).length;
  });
  expect(scrollers).toBe(1);
});

test('a list that the reader has scrolled back, or has opened a request of, stays where it is', async ({
  page,
}) => {
  const live = await openWide(page);
  await fill(live);
  await live.wire.evaluate((element) => element.scrollTo({ top: 0, behavior: 'instant' }));
  await expect.poll(() => scrollTop(live)).toBe(0);
  await fill(live, 1);
  expect(await scrollTop(live)).toBe(0);

  await live.exchanges.nth(1).locator('> details > summary').click();
  await expect(live.exchanges.nth(1).getByRole('button', { name: 'Copy as curl' })).toBeInViewport();
  const at = await scrollTop(live);
  await fill(live, 1);
  expect(await scrollTop(live)).toBe(at);
});

test('a call as an outsider opens in view, with most of the pane, and gives it back', async ({ page }) => {
  const live = await openWide(page);
  await fill(live);
  const { wire, section, exchanges } = live;
  const heightOf = async () => (await wire.boundingBox())?.height ?? 0;
  const low = await heightOf();
  // Not by a click of Playwright, which scrolls the list first, although the button is in view.
  await wire.getByRole('button', { name: 'Call it as an outsider' }).dispatchEvent('click');
  const form = wire.getByRole('form', { name: 'Call it as an outsider' });
  await expect(form.getByText('Call it as an outsider')).toBeInViewport({ ratio: 1 });
  await expect(form.getByLabel('Method')).toBeInViewport({ ratio: 1 });
  await expect(form.getByRole('button', { name: 'Send', exact: true })).toBeInViewport({ ratio: 1 });
  const whole = (await section.boundingBox())?.height ?? 0;
  expect(await heightOf()).toBeGreaterThan(whole / 2);
  await form.getByRole('button', { name: 'Close' }).click();
  await expect.poll(heightOf).toBe(low);
  await expect(exchanges.last()).toBeInViewport({ ratio: 1 });
});

test('on a slide both forms show what a post has sent, below one row of tools', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto('/embed/create-post?view=compare&theme=dark&fontsize=30&zoom=215');
  const sent = { action: 2, route: 3 };
  for (const variant of ['action', 'route'] as const) {
    const live = example(page, variant);
    await live.run();
    await createPost(live.app, 'On a slide');
    await expect(live.exchanges).toHaveCount(sent[variant]);
    await expect(live.exchanges.last()).toHaveAttribute('data-state', 'complete');
    for (let index = 1; index < sent[variant]; index++) {
      await expect(live.exchanges.nth(index)).toBeInViewport({ ratio: 1 });
    }
    const tools = live.wire.locator('[data-tools]');
    const tops = await tools.locator('> *').evaluateAll((all) =>
      all.map((each) => {
        const { top, height } = each.getBoundingClientRect();
        return Math.round((top + height / 2) / 4);
      }),
    );
    expect(new Set(tops).size).toBe(1);
    const summary = live.wire.getByRole('status');
    const lines = await summary.evaluate((each) => {
      const { lineHeight, height } = getComputedStyle(each);
      return Number.parseFloat(height) / Number.parseFloat(lineHeight);
    });
    expect(lines).toBeLessThan(1.5);
    await expect(live.wire.getByRole('button', { name: 'Call it as an outsider' })).toBeVisible();
  }
});
