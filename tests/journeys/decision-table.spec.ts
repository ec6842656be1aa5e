import { expect, type Page, tabTo, test } from '../site';

const everyCase = 47;
const rowsOf = (page: Page) => page.locator('main table tbody tr[data-verdict]');
const searchOf = (page: Page) => page.getByRole('main').getByRole('searchbox');

test('the table is filtered by keyboard alone, and the address carries the filter', async ({ page }) => {
  await page.goto('/decisions');
  const rows = rowsOf(page);
  await expect(rows).toHaveCount(everyCase);

  await tabTo(page, searchOf(page));
  await page.keyboard.type('webhook');
  await expect(rows).not.toHaveCount(everyCase);
  for (const row of await rows.all()) await expect(row).toContainText(/webhook/i);
  await expect(page).toHaveURL(/[?&]q=webhook/);

  const found = await rows.count();
  await page.reload();
  await expect(searchOf(page)).toHaveValue('webhook');
  await expect(rows).toHaveCount(found);
});

test('a verdict is chosen by keyboard, and the back button takes the choice away again', async ({ page }) => {
  await page.goto('/decisions');
  const rows = rowsOf(page);
  const neither = page.getByRole('main').getByRole('checkbox', { name: 'Neither' });
  await tabTo(page, neither);
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/verdict=neither/);
  await expect(rows).not.toHaveCount(everyCase);
  for (const row of await rows.all()) await expect(row).toHaveAttribute('data-verdict', 'neither');

  await page.goBack();
  await expect(neither).not.toBeChecked();
  await expect(rows).toHaveCount(everyCase);
  await page.goForward();
  await expect(neither).toBeChecked();
});

test('coming back from another page finds the filter as it was', async ({ page }) => {
  await page.goto('/decisions');
  await searchOf(page).fill('webhook');
  await expect(page).toHaveURL(/[?&]q=webhook/);
  await page.goto('/claims');
  await page.goBack();
  await expect(searchOf(page)).toHaveValue('webhook');
  await expect(rowsOf(page)).not.toHaveCount(everyCase);
});

test('a filter that fits no case says so', async ({ page }) => {
  await page.goto('/decisions');
  await searchOf(page).fill('no such case at all');
  await expect(rowsOf(page)).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('status').first()).toHaveText(`0 of ${everyCase} use cases`);
});
