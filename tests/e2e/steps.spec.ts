/** The steps of an example: ways from one to the next, what moves, and what is kept. */
import { expectNoFindings, expectNoSidewaysScrolling, showIn } from '../axe';
import { type Example, example, replaceInEditor } from '../live-example';
import { expect, hydrated, listens, type Page, test } from '../site';

const captions = (live: Example) => live.section.getByRole('group', { name: 'Steps' }).getByRole('status');
const inView = (live: Example, step: number) => expect(captions(live)).toContainText(`Step ${step} of `);
const button = (live: Example, name: string) => live.section.getByRole('button', { name, exact: true });
const ready = (live: Example) => expect(live.section).toHaveAttribute('data-status', 'ready');
const code = ({ section }: Example) => section.locator('.cm-content[contenteditable]');

async function open(page: Page, path: string, slug: string, variant: 'action' | 'route' = 'action') {
  await page.goto(path);
  await hydrated(page);
  const live = example(page, variant, slug);
  await listens(button(live, 'Next step'));
  return live;
}

test('next and previous: the code, the marked lines and the running app are those of the step', async ({
  page,
}) => {
  const live = await open(page, '/embed/like-button?step=1', 'like-button');
  const heart = live.app.getByRole('button', { name: /dune/ });
  await ready(live);
  await inView(live, 1);
  await expect(code(live)).toContainText('toggleLike');
  await expect(code(live).locator('[data-marked]')).toHaveCount(0);
  await heart.click();
  await expect(heart).toHaveAttribute('aria-pressed', 'true');
  await expect(heart, 'the page is not told of the like').toHaveAttribute('aria-pressed', 'false');

  await button(live, 'Next step').click();
  await inView(live, 2);
  await expect(code(live).locator('[data-marked]').first()).toContainText(
    "import { refresh } from 'next/cache'",
  );
  await ready(live);
  // The like was saved, and the page is told of it now.
  await expect(heart).toHaveAttribute('aria-pressed', 'true');
  await heart.click();
  await expect(live.exchanges.last()).toContainText('200');
  await expect(heart).toHaveAttribute('aria-pressed', 'false');

  await button(live, 'Next step').click();
  await button(live, 'Next step').click();
  await inView(live, 4);
  await expect(button(live, 'Next step')).toHaveAttribute('aria-disabled', 'true');
  await button(live, 'Step 2').click();
  await inView(live, 2);
  await button(live, 'Previous step').click();
  await inView(live, 1);
  await expect(button(live, 'Previous step')).toHaveAttribute('aria-disabled', 'true');
});

test('a link to a step runs that step alone, and never the code of the last', async ({ page }) => {
  for (const path of ['/embed/like-button?step=1', '/examples/like-button#step-1']) {
    const live = await open(page, path, 'like-button');
    await ready(live);
    await inView(live, 1);
    // The last step has a form that works without JavaScript.
    await expect(live.app.getByRole('button', { name: /dune/ })).toBeVisible();
    await expect(live.app.locator('input[type=hidden]')).toHaveCount(0);
    expect(await live.section.locator('iframe[title*="Preview"]').getAttribute('src')).not.toContain('#');
  }
});

test('by keys, from the editor, too; each step keeps its edits', async ({ page }) => {
  const live = await open(page, '/embed/delete-account?step=2', 'delete-account');
  await ready(live);
  await replaceInEditor(page, live, 'app/account/delete/actions.ts', (text) => `${text}// mine`);
  await expect(code(live)).toContainText('// mine');
  await page.keyboard.press('Alt+PageDown');
  await inView(live, 3);
  await expect(code(live)).toContainText('endSessions(name)');
  await expect(code(live)).not.toContainText('// mine');
  await code(live).click();
  await page.keyboard.press('Alt+PageUp');
  await inView(live, 2);
  await expect(code(live)).toContainText('// mine');
  await expect(code(live)).not.toContainText('endSessions(name)');
});

test('a step that shows a problem, and the next, which has none', async ({ page }) => {
  const live = await open(page, '/embed/cached-read?step=1', 'cached-read');
  await expect(live.section).toHaveAttribute('data-status', 'error');
  await expect(live.section).toContainText('"revalidate" is not compatible');
  await page.keyboard.press('Alt+PageDown');
  await ready(live);
  await expect(live.app.getByText('Tomato soup')).toBeVisible();
});

test('a link to a step opens it in the variant that has it, and the address follows', async ({ page }) => {
  const live = await open(page, '/examples/csrf#step-2', 'csrf', 'route');
  await inView(live, 2);
  await expect(live.section).toHaveAttribute('data-view', 'alone');
  await button(live, 'Next step').click();
  await inView(live, 3);
  await expect(page).toHaveURL(/#step-3$/);
  await page.evaluate(() => {
    location.hash = '#step-1';
  });
  await inView(live, 1);
});

test('without an address that asks for one, the last step is there: the variant itself', async ({ page }) => {
  const live = await open(page, '/examples/like-button', 'like-button');
  await inView(live, 4);
  await ready(live);
  await expect(code(live)).toContainText('startTransition');
  await expect(page).not.toHaveURL(/#/);
});

test('a step that is not there is told of in the console, and the last is shown', async ({ page }) => {
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  const live = await open(page, '/embed/like-button?step=9', 'like-button');
  await inView(live, 4);
  await expect.poll(() => told.join('\n')).toContain('step: got "9"; allowed: a whole number from 1 to 4');
});

test('on paper there is which step it is, and nothing to press', async ({ page }) => {
  const live = await open(page, '/embed/like-button?step=2', 'like-button');
  await inView(live, 2);
  await page.emulateMedia({ media: 'print' });
  await expect(captions(live)).toBeVisible();
  await expect(button(live, 'Next step')).toBeHidden();
});

test('in forced colours, too, it is seen which step, which tab and which lines are meant', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const live = await open(page, '/embed/like-button?step=2', 'like-button');
  await inView(live, 2);
  await ready(live);
  const css = (selector: string, property: string) =>
    live.section
      .locator(selector)
      .first()
      .evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property);
  const line = code(live).locator('.cm-line');
  await expect(line.locator(':scope[data-marked]').first()).toHaveCSS('border-left-width', '3px');
  await expect(line.locator(':scope:not([data-marked])').first()).toHaveCSS('border-left-width', '0px');
  const tab = '[role="tablist"] [role="tab"]';
  expect(await css(`${tab}[aria-selected="true"]`, 'border-bottom-color')).not.toBe(
    await css(`${tab}:not([aria-selected="true"])`, 'border-bottom-color'),
  );
  expect(await css('[aria-current="step"]', 'outline-style')).toBe('solid');
});

test.describe('what moves', () => {
  /** Notes what is animated in the code from now on. */
  const watch = (page: Page) =>
    page.evaluate(() => {
      const moved: string[] = [];
      Object.assign(globalThis, { moved });
      const { animate } = Element.prototype;
      Element.prototype.animate = function note(...args: Parameters<Element['animate']>) {
        if (this.closest('[role="tabpanel"]')) moved.push(this.textContent ?? '');
        return animate.apply(this, args);
      };
    });
  const moved = (page: Page) => page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved);

  test('lines glide to where the next step has them', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    const live = await open(page, '/embed/like-button?step=1&file=app/like-button/actions.ts', 'like-button');
    await ready(live);
    await watch(page);
    await button(live, 'Next step').click();
    await inView(live, 2);
    // A line that stays, one that is new, one that goes.
    for (const line of [
      'export async function toggleLike',
      "from 'next/cache'",
      'Saved, and the page is never told',
    ])
      expect((await moved(page)).join('\n')).toContain(line);
    await expect(live.section.locator('.cm-scroller > [inert]')).toHaveCount(0);
  });

  test('nothing does where a reader wants less motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const live = await open(page, '/embed/like-button?step=1', 'like-button');
    await ready(live);
    await watch(page);
    await button(live, 'Next step').click();
    await inView(live, 2);
    expect(await moved(page)).toEqual([]);
  });
});

test.describe('before it runs', () => {
  test.use({ savesData: true });

  test('the code of a step is there, in colours, and marked', async ({ page }) => {
    const live = await open(page, '/embed/like-button?step=2', 'like-button');
    await inView(live, 2);
    const pre = live.section.locator('pre').first();
    await expect(pre).toContainText('toggleLike');
    await expect(pre.locator('[data-marked]').first()).toContainText('refresh');
    expect(await pre.locator('span[style*="--code-token-keyword"]').count()).toBeGreaterThan(2);
    await expect(live.section).toHaveAttribute('data-status', 'idle');
  });

  test('steps that do not load are told of, and come when they are asked for again', async ({ page }) => {
    const live = await open(page, '/examples/register-user', 'register-user');
    await page.route('**/steps/*.json', (route) => route.abort());
    await button(live, 'Previous step').click();
    await expect(captions(live)).toContainText('did not load');
    await page.unroute('**/steps/*.json');
    await button(live, 'Previous step').click();
    await inView(live, 3);
  });

  for (const scheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in ${scheme} colours`, async ({ page }) => {
      const live = await open(page, `/examples/sign-up-validation#step-3`, 'sign-up-validation');
      await inView(live, 3);
      await showIn(page, scheme);
      await expectNoFindings(page, {
        include: 'section[data-variant="action"]',
        exclude: 'iframe',
      });
    });
  }

  test('it fits on a phone', async ({ page }) => {
    const live = await open(page, '/examples/sign-up-validation#step-3', 'sign-up-validation');
    await inView(live, 3);
    await expectNoSidewaysScrolling(page);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the captions are a list, and the code is that of the variant', async ({ page }) => {
    await page.goto('/examples/like-button');
    const list = page.locator('figure noscript ol > li');
    await expect(list).toHaveCount(4);
    await expect(list.first()).toContainText('As published:');
    await expect(list.first()).toBeVisible();
    await expect(page.locator('section[data-variant="action"] pre').first()).toContainText('startTransition');
  });
});
