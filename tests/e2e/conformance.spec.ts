/** The table of conformance cases: narrowed, linked into, and each app opened. */
import { expect, type Page, tabTo, test } from '../site';

interface Published {
  id: string;
  group: string;
  name: string;
}

async function published(siteUrl: string): Promise<Published[]> {
  return (await fetch(`${siteUrl}/data/conformance.json`)).json();
}

const rowsOf = (page: Page) => page.getByRole('main').locator('details tr[id]');
const searchOf = (page: Page) => page.getByRole('main').getByRole('searchbox');
const status = (page: Page) => page.getByRole('main').getByRole('status');

test('the cases are searched by keyboard, counted, and there is a way back from nothing', async ({
  page,
  site,
}) => {
  const cases = await published(site.url);
  await page.goto('/conformance');
  await expect(status(page)).toHaveText(`All ${cases.length} cases`);
  await tabTo(page, searchOf(page));
  await page.keyboard.type('proxy redirects with 307');
  const found = rowsOf(page).filter({ hasText: 'proxy redirects with 307 before any page is asked' });
  await expect(found).toBeVisible();
  await expect(status(page)).toHaveText(/^\d+ of \d+ cases$/);
  await expect(page).toHaveURL(/[?&]q=proxy\+redirects/);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('no such case at all');
  await expect(rowsOf(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Show all cases' }).click();
  await expect(rowsOf(page)).toHaveCount(cases.length);
  await expect(searchOf(page)).toHaveValue('');
});

test('an address opens a group, the back button undoes a choice', async ({ page, site }) => {
  const own = (await published(site.url)).filter(({ group }) => group === 'proxy');
  await page.goto('/conformance?group=proxy');
  await expect(rowsOf(page)).toHaveCount(own.length);
  await expect(rowsOf(page).first()).toBeVisible();
  await page.getByRole('checkbox', { name: 'Differs only' }).check();
  await expect(page).toHaveURL(/differs=only/);
  await page.goBack();
  await expect(rowsOf(page)).toHaveCount(own.length);
  await expect(page.getByRole('checkbox', { name: 'Differs only' })).not.toBeChecked();
});

test('a link to a case opens its group; groups open and close by keyboard', async ({ page, site }) => {
  const [one] = (await published(site.url)).filter(({ group }) => group === 'handlers');
  await page.goto(`/conformance#${one?.id}`);
  await expect(page.locator(`tr#${one?.id}`)).toBeVisible();
  const other = page.locator('details').filter({ has: page.locator('h2#proxy') });
  await expect(other.locator('tr[id]').first()).toBeHidden();
  await other.locator('summary').press('Enter');
  await expect(other.locator('tr[id]').first()).toBeVisible();
});

test('an entry of the differences leads to the case that shows it', async ({ page }) => {
  await page.goto('/what-the-sandbox-is');
  await page.locator('tr#composes').getByRole('link').click();
  await expect(page).toHaveURL(/\/conformance#styles-/);
  await expect(page.locator('tr:target')).toBeVisible();
});

test('the app of a case opens in the playground, and runs there at its own page once a reader presses Run', async ({
  page,
}) => {
  await page.goto('/conformance?group=redirects');
  await rowsOf(page).first().getByRole('link', { name: 'Open the app' }).click();
  const section = page.locator('section[data-example="playground"]');
  const title = 'The app of the conformance cases “redirects”, with Cache Components.';
  await expect(section.getByText(title)).toBeVisible();
  await expect(section).toHaveAttribute('data-status', 'idle');
  await section.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(section).toHaveAttribute('data-status', 'ready');
  const app = section.frameLocator('iframe[title*="Preview"]').frameLocator('iframe.shown');
  await expect(app.getByRole('heading', { name: 'Home' })).toHaveCount(0);
  await expect(section.getByRole('textbox', { name: /^Path/ })).toHaveValue(/^\/\w/);
});

const refusals = [
  [
    'a hook in a Server Component',
    'importing a module that depends on `useState`',
    'app/hook-in-server/page.tsx',
  ],
  ['a misspelt directive', 'Did you mean "use server"?', 'app/directive-misspelt/page.tsx'],
  ['cookies() outside Suspense', 'accessed outside of', 'app/cookie/page.tsx'],
  [
    'Math.random() in a Client Component outside Suspense',
    '`Math.random()` in a Client Component',
    'app/random-state/chance.tsx',
  ],
] as const;

for (const [name, words, file] of refusals) {
  test(`what the build refuses opens in the playground, and is refused there: ${name}`, async ({ page }) => {
    await page.goto('/conformance?group=build');
    const row = rowsOf(page).filter({
      has: page.getByRole('rowheader', { name: `refused: ${name}`, exact: true }),
    });
    await row.getByRole('link', { name: 'Open the app' }).click();
    const section = page.locator('section[data-example="playground"]');
    await expect(section.getByText('An app that the build refuses')).toBeVisible();
    await expect(section.getByRole('tab', { name: file, selected: true })).toBeVisible();
    await section.getByRole('button', { name: 'Run', exact: true }).click();
    await expect(section.getByRole('alert')).toContainText(words);
  });
}

test('an app that is not there is told, and the starter is there instead', async ({ page }) => {
  await page.goto('/playground?app=default/no-such-group/cached');
  const section = page.locator('section[data-example="playground"]');
  await expect(section.getByRole('alert')).toContainText('There is no app of conformance cases');
  await expect(section.getByRole('tab', { name: 'app/page.tsx' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every case is there, in groups that open, without a form that could do nothing', async ({
    page,
    site,
  }) => {
    const cases = await published(site.url);
    await page.goto('/conformance');
    await expect(rowsOf(page)).toHaveCount(cases.length);
    await expect(searchOf(page)).toBeHidden();
    await page
      .locator('summary')
      .filter({ has: page.locator('h2#proxy') })
      .click();
    await expect(page.getByRole('row', { name: /proxy redirects with 307/ })).toBeVisible();
  });
});
