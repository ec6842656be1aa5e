/** What the next release changes, as readers come to it and read it. How it follows from recordings: tests/site-files. */
import { loadCatalog, nextRelease } from '../../catalog';
import { expect, test } from '../site';

const next = nextRelease(loadCatalog());
const [first] = next?.changed ?? [];

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('from the experiments to what the next release changes, on to one of them, and back', async ({
    page,
  }) => {
    await page.goto('/evidence');
    await page.getByRole('link', { name: 'the next release', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What the next Next.js changes');
    if (!next) {
      await expect(page.getByText('No preview of the next release is recorded')).toBeVisible();
      return;
    }
    await expect(page.getByText(`Next.js ${next.release} was compared with`)).toBeVisible();
    await expect(page.getByText('npm run evidence -- --preview --verify')).toBeVisible();
    if (!first) {
      await expect(page.getByText('Nothing differs.')).toBeVisible();
      return;
    }
    const section = page.locator(`section#${first.experiment.id}`);
    await expect(section.getByRole('table', { name: 'Observations that differ' })).toBeVisible();
    await section.getByRole('heading').getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`/evidence/${first.experiment.id}$`));
    await page.getByRole('link', { name: 'what changes' }).click();
    await expect(page).toHaveURL(new RegExp(`/next-release#${first.experiment.id}$`));
    await expect(section).toBeInViewport();
  });
});

test('the search finds the page by the words of its title', async ({ page }) => {
  await page.goto('/');
  await page
    .getByLabel('Search this site')
    .and(page.locator(':visible'))
    .fill('what the next Next.js changes');
  await expect(page.getByRole('option', { name: /What the next Next\.js changes/ }).first()).toBeVisible();
});
