/** Code, result and what goes on behind it are in sight together: on wide screens all three, on a phone the result. */
import { expectNoFindings, showIn } from '../axe';
import { createPost, type Example, example, replaceInEditor, replaceText } from '../live-example';
import { playground } from '../playground';
import { article, expect, type Locator, listens, type Page, tabTo, test } from '../site';

// Each starts what it needs, and nothing else.
test.use({ savesData: true });

const sizes = [
  { width: 1280, height: 800 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 820, height: 1180 },
  { width: 375, height: 812 },
];

/** What the steps of a reader need of a pane, of an example or of the playground. */
type Pane = Pick<Example, 'section' | 'app' | 'run'>;

const inExample = (slug: string) => async (page: Page) => {
  const live = example(page, 'action', slug);
  await live.show();
  return live;
};

const places: { path: string; file: string; open: (page: Page) => Promise<Pane> }[] = [
  { path: '/examples/create-post', file: 'app/page.tsx', open: inExample('create-post') },
  { path: '/examples/cart', file: 'app/cart/page.tsx', open: inExample('cart') },
  { path: '/examples/csrf', file: 'app/email/page.tsx', open: inExample('csrf') },
  { path: article, file: 'app/page.tsx', open: inExample('create-post') },
  { path: '/playground', file: 'app/page.tsx', open: async (page) => playground(page) },
];

const heading = (title: string) => (code: string) => code.replace(/<h1>.*<\/h1>/, `<h1>${title}</h1>`);

/** Edits as `replaceInEditor`, whose clicks may scroll a long file's page: a reader has no need to. */
async function edit(page: Page, live: Pane, file: string, change: (code: string) => string) {
  const { section } = live;
  const top = await page.evaluate(() => scrollY);
  if (await section.getByRole('tab', { name: file }).isVisible()) {
    await replaceInEditor(page, live, file, change);
  } else {
    // In a narrow playground the list of files takes the place of the code, in which the file is from the start.
    await section.getByRole('group', { name: /^Code/ }).focus();
    await page.keyboard.press('Enter');
    await replaceText(page, section.locator('.cm-content'), change);
  }
  await page.evaluate((before) => scrollTo({ top: before, behavior: 'instant' }), top);
}

/** Asserts that all of an element is on the screen, below the navigation, as the page is scrolled. */
async function expectInSight(element: Locator) {
  const hidden = () =>
    element.evaluate((node) => {
      // A figure that fills the screen covers the navigation.
      const bar = document.fullscreenElement ? undefined : document.querySelector('.nextra-navbar');
      const top = bar?.getBoundingClientRect().bottom ?? 0;
      const box = node.getBoundingClientRect();
      const parts = {
        above: top - box.top,
        below: box.bottom - innerHeight,
        left: -box.left,
        right: box.right - innerWidth,
      };
      return box.height === 0 ? ['all'] : Object.entries(parts).filter(([, pixels]) => pixels > 1);
    });
  await expect.poll(hidden, { message: `what of ${element} is out of sight` }).toEqual([]);
}

const problemOf = ({ section }: Pane) => section.getByRole('alert').filter({ hasText: /compile|failed/ });

/** Breaks the code in a way, and looks for the note about it. */
async function expectProblem(page: Page, live: Pane, file: string, words: RegExp, line: string) {
  await edit(page, live, file, (code) => code.replace('return (', `${line}\n  return (`));
  await expect(live.section).toHaveAttribute('data-status', 'error');
  const problem = problemOf(live);
  await expect(problem).toContainText(words);
  await expect(problem).toContainText(file);
  await expectInSight(problem.getByRole('button', { name: /^Go to line \d+$/ }));
  await expectInSight(live.section.locator('iframe[title^="Preview"]'));
  await expect(live.section.getByTitle(`${file} has an error`)).toHaveCount(1);
  await edit(page, live, file, (code) => code.replace(`${line}\n`, ''));
  await expect(live.section).toHaveAttribute('data-status', 'ready');
}

/** Scrolls as a reader does: an article's example has to be scrolled to, what an example page shows first has not. */
async function lookAt(page: Page, live: Pane, path: string, isWide: boolean) {
  if (path !== article && isWide) {
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    return;
  }
  await live.section.evaluate((node) => {
    // With the tabs of its variants above it, where there are any.
    const stage = node.closest('figure') ? node.parentElement?.parentElement : node;
    const top = stage?.getBoundingClientRect().top ?? 0;
    const bar = document.querySelector('.nextra-navbar')?.getBoundingClientRect().height ?? 0;
    scrollBy({ top: top - bar, behavior: 'instant' });
  });
}

/** Asserts that there are some lines of the editor on the screen to be edited. */
async function expectSomeCodeInSight(section: Locator) {
  const editor = section.getByRole('group', { name: /^Code/ });
  const inSight = () =>
    editor.evaluate((node) => {
      const { top, bottom } = node.getBoundingClientRect();
      return Math.min(bottom, innerHeight) - Math.max(top, 0);
    });
  await expect.poll(inSight, { message: 'pixels of the code in sight' }).toBeGreaterThan(80);
}

/** At one size: an edit and its result, a syntax error and a runtime error, all in sight. */
async function expectStepsInSight(
  page: Page,
  live: Pane,
  { path, file }: (typeof places)[number],
  width: number,
) {
  const { section, app } = live;
  const isWide = width >= 1280;
  await expect(section.locator('.cm-content')).toBeVisible();
  await lookAt(page, live, path, isWide);
  const result = section.locator('iframe[title^="Preview"]');
  if (isWide) {
    await expectInSight(section.getByRole('group', { name: /^Code/ }));
    await expectInSight(section.getByRole('region', { name: /^Wire/ }).getByRole('status'));
  }
  await expectInSight(result);
  await expectSomeCodeInSight(section);

  await edit(page, live, file, heading(`Edited at ${width}`));
  await expect(app.getByRole('heading', { name: `Edited at ${width}` })).toBeVisible();
  await expectInSight(result);
  await expectProblem(page, live, file, /does not compile/, 'const broken = ;');
  await expectProblem(page, live, file, /half failed/, "if (1 + 1 === 2) throw new Error('Not today');");
}

for (const place of places) {
  test(`${place.path}: an edit and two errors are seen without scrolling, at every size`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(place.path);
    const live = await place.open(page);
    await live.run();
    for (const size of sizes) {
      await test.step(`${size.width} × ${size.height}`, async () => {
        await page.setViewportSize(size);
        await expectStepsInSight(page, live, place, size.width);
      });
    }
  });
}

test('a variant that is not in view keeps its edits and its data, and both are compared side by side', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/examples/create-post');
  const action = example(page, 'action');
  const route = example(page, 'route');
  await action.show();
  await action.run();
  await replaceInEditor(page, action, 'app/page.tsx', heading('Mine'));
  await createPost(action.app, 'Kept');
  await expect(action.app.getByText('Kept')).toBeVisible();
  await route.show();
  await expect(action.section).toBeHidden();
  await expect(action.app.getByText('Kept')).toBeHidden();
  await route.run();

  await page.getByRole('tab', { name: 'Compare' }).click();
  for (const { section, app, wire } of [action, route]) {
    await expect(section).toHaveAttribute('data-view', 'beside');
    await expect(app.getByRole('textbox')).toBeVisible();
    await expectInSight(section.locator('iframe[title^="Preview"]'));
    await expectInSight(wire.getByRole('status'));
    await expect(section.locator('.cm-editor')).toBeHidden();
  }
  await action.show();
  await expect(action.app.getByText('Kept')).toBeVisible();
  await expect(action.section.locator('.cm-content')).toContainText('<h1>Mine</h1>');
});

test('an address names the variant, or asks to compare', async ({ page }) => {
  await page.goto('/embed/create-post?variant=route');
  await expect(example(page, 'route').section).toBeVisible();
  await expect(example(page, 'action').section).toBeHidden();
  await page.goto('/embed/create-post?view=compare');
  await expect(page.getByRole('tab', { name: 'Compare' })).toHaveAttribute('aria-selected', 'true');
  await expect(example(page, 'action').section).toBeVisible();
  await expect(example(page, 'route').section).toBeVisible();
});

test('the parts are resized by keys and by dragging over the result, and stay so', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/examples/create-post');
  const { section, run, show } = example(page, 'action');
  await show();
  await run();
  const code = section.locator('[role="tabpanel"][id$="-code"]');
  const split = section.getByRole('separator', { name: /^Width of the code/ });
  const width = async () => (await code.boundingBox())?.width ?? 0;
  const before = await width();
  await tabTo(page, split);
  await page.keyboard.press('ArrowRight');
  await expect(split).toHaveAttribute('aria-valuenow', '52');
  await expect.poll(width).toBeGreaterThan(before);

  const line = await split.boundingBox();
  if (!line) throw new Error('there is nothing to drag');
  await page.mouse.move(line.x, line.y + 40);
  await page.mouse.down();
  await page.mouse.move(line.x + 150, line.y + 60, { steps: 5 });
  await page.mouse.up();
  const dragged = await width();
  expect(dragged).toBeGreaterThan(before + 100);

  const strip = section.getByRole('separator', { name: /^Height of the wire/ });
  await strip.focus();
  await page.keyboard.press('Home');
  await expect(strip).toHaveAttribute('aria-valuenow', '16');
  await page.reload();
  await listens(split);
  await expect(strip).toHaveAttribute('aria-valuenow', '16');
  await expect.poll(width).toBe(dragged);
});

test('files beside the first ones are a choice away, and errors are counted on the console', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/examples/create-post');
  const live = example(page, 'action');
  const { section } = live;
  await live.show();
  await live.run();
  await section.getByRole('combobox', { name: 'More files' }).selectOption('/next.config.ts');
  await expect(section.getByRole('tab', { name: 'next.config.ts' })).toHaveAttribute('aria-selected', 'true');
  await expect(section.locator('.cm-content')).toContainText('cacheComponents');
  await replaceInEditor(page, live, 'app/actions.ts', (code) =>
    code.replace('await addPost(title);', "await addPost(title);\n  console.error('Oh no');"),
  );
  await expect(section.getByText(/^Updated in/)).toBeVisible();
  await createPost(live.app, 'With an error');
  await expect(section.getByRole('tab', { name: 'Console 1 error' })).toBeVisible();
});

test('it fills the screen, and Escape leaves', async ({ page }) => {
  await page.goto('/examples/create-post');
  const { section } = example(page, 'action');
  await listens(section);
  await page.getByRole('button', { name: 'Full screen' }).click();
  const leave = page.getByRole('button', { name: 'Leave full screen' });
  await expect(leave).toBeVisible();
  await expectInSight(section);
  await leave.click();
  await expect(page.getByRole('button', { name: 'Full screen', exact: true })).toBeVisible();
});

test('axe finds nothing in a comparison, in light and dark', async ({ page }) => {
  await showIn(page, 'light');
  await page.goto('/embed/create-post?view=compare');
  for (const variant of ['action', 'route'] as const) await example(page, variant).run();
  const where = { include: 'figure', exclude: 'iframe' };
  await expectNoFindings(page, where);
  await showIn(page, 'dark');
  await expectNoFindings(page, { ...where, coloursOnly: true });
});
