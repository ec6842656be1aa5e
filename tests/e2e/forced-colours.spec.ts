/** In forced colours, as of Windows' contrast themes: what is chosen, focused or voted is told by lines and shapes. */
import { pageTypes } from '../page-types';
import { expect, hydrated, type Locator, type Page, tabTo, test } from '../site';

test.use({ savesData: true });

async function openIn(page: Page, path: string) {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(path);
  await hydrated(page);
}

/** The colours of the lines around an element, of which one marks what is chosen. */
const linesOf = (element: Locator) =>
  element.evaluate((node) => {
    const style = getComputedStyle(node);
    return [style.borderTopColor, style.borderRightColor, style.borderBottomColor, style.borderLeftColor];
  });

/** Asserts that one of two elements has a line that the other lacks. */
async function expectApart(chosen: Locator, other: Locator) {
  expect(await linesOf(chosen), `${chosen} and ${other}`).not.toEqual(await linesOf(other));
}

for (const [type, path] of Object.entries(pageTypes)) {
  test(`${type}: what has the focus has an outline`, async ({ page }) => {
    await openIn(page, path);
    const control = page
      .locator('main')
      .locator('a[href], button:enabled, summary')
      .locator('visible=true')
      .first();
    await tabTo(page, control);
    const outline = await control.evaluate((node) => getComputedStyle(node).outline);
    expect(outline).toMatch(/solid/);
    expect(outline).not.toMatch(/\b0px\b|transparent|rgba\(0, 0, 0, 0\)/);
  });
}

test('the place in the navigation and in the sidebar is marked, and no other', async ({ page }) => {
  await openIn(page, '/decisions');
  const places = page.getByRole('navigation', { name: 'Site' });
  await expectApart(
    places.getByRole('link', { name: 'Table', exact: true }),
    places.getByRole('link', { name: 'Examples', exact: true }),
  );
  const sidebar = page.getByRole('complementary');
  await expectApart(
    sidebar.getByRole('link', { name: 'Decision table', exact: true }),
    sidebar.getByRole('link', { name: 'Examples', exact: true }),
  );
});

test('the chosen one of tabs is marked, in an example and in the playground', async ({ page }) => {
  for (const [path, chosen, other] of [
    ['/examples/create-post', 'Server Action', 'Route Handler'],
    ['/examples/create-post', 'app/actions.ts', 'app/page.tsx'],
    ['/playground', 'app/page.tsx', 'app/actions.ts'],
  ] as const) {
    await openIn(page, path);
    await expectApart(
      page.getByRole('tab', { name: chosen, exact: true }).first(),
      page.getByRole('tab', { name: other, exact: true }).first(),
    );
  }
});

test('code has a border of another colour while it has the focus', async ({ page }) => {
  await openIn(page, '/examples/create-post');
  const section = page.locator('section[data-example="create-post"][data-variant="action"]');
  await section.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(section.locator('.cm-content')).toBeVisible();
  const code = section.getByRole('group', { name: /^Code/ });
  const before = await linesOf(code);
  await code.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => linesOf(code)).not.toEqual(before);
});

test('the marks of votes, which are backgrounds, are seen in the table and in what explains them', async ({
  page,
}) => {
  await openIn(page, '/decisions');
  const hasInk = (mark: Locator) =>
    mark.evaluate((node) => {
      const { backgroundColor, backgroundImage, color } = getComputedStyle(node);
      const paper = getComputedStyle(document.body).backgroundColor;
      const isSeen = backgroundImage !== 'none' || ![paper, 'rgba(0, 0, 0, 0)'].includes(backgroundColor);
      return isSeen && color !== paper;
    });
  for (const agreement of ['differs', 'partly']) {
    for (const part of ['li span', 'td']) {
      const mark = page.locator(`${part}[data-agreement="${agreement}"]`).first();
      expect(await hasInk(mark), `${part} ${agreement}`).toBe(true);
    }
  }
});
