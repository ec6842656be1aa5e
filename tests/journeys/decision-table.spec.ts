import { expect, tabTo, test } from '../site';

const rows = 'main table tbody tr:visible';

test('the table is filtered by keyboard alone, and the address carries the filter', async ({ page }) => {
  await page.goto('/decisions');
  await expect(page.locator(rows)).toHaveCount(39);

  const search = page.getByRole('main').getByRole('searchbox');
  await tabTo(page, search);
  await page.keyboard.type('webhook');
  await expect(page.locator(rows)).not.toHaveCount(39);
  for (const row of await page.locator(rows).all()) await expect(row).toContainText(/webhook/i);
  await expect(page).toHaveURL(/webhook/);

  const found = await page.locator(rows).count();
  await page.reload();
  await expect(search).toHaveValue('webhook');
  await expect(page.locator(rows)).toHaveCount(found);
});

test('the back button takes the filter away again', async ({ page }) => {
  await page.goto('/decisions');
  const search = page.getByRole('main').getByRole('searchbox');
  await search.fill('webhook');
  await expect(page).toHaveURL(/webhook/);
  // A filter stays in the history once the reader has moved on from it.
  await page.getByRole('main').getByRole('link').first().focus();
  await page.goto('/claims');
  await page.goBack();
  await expect(search).toHaveValue('webhook');
  await expect(page.locator(rows)).not.toHaveCount(39);
  await page.goBack();
  await expect(page.locator(rows)).toHaveCount(39);
});

test('a verdict is chosen by keyboard, and only its rows stay', async ({ page }) => {
  await page.goto('/decisions');
  const choice = page.getByRole('main').getByRole('checkbox', { name: 'Neither' });
  await tabTo(page, choice);
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/neither/);
  await expect(page.locator(rows)).not.toHaveCount(39);
  for (const row of await page.locator(rows).all())
    await expect(row).toHaveAttribute('data-verdict', 'neither');
});

test('a filter that fits no row says so', async ({ page }) => {
  await page.goto('/decisions');
  await page.getByRole('main').getByRole('searchbox').fill('no such case at all');
  await expect(page.locator(rows)).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('status')).toContainText(/no|0/i);
});
