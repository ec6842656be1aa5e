/** The examples as readers find them: searched, by use case, and each on a page of its own. */
import { expect, listens, type Page, tabTo, test } from '../site';

const cardsOf = (page: Page) =>
  page
    .getByRole('main')
    .locator('li')
    .filter({ has: page.locator('h2') });
const searchOf = (page: Page) => page.getByRole('main').getByRole('searchbox');

interface Published {
  slug: string;
  title: string;
  decisions: string[];
}

async function published(siteUrl: string): Promise<Published[]> {
  return (await fetch(`${siteUrl}/data/examples.json`)).json();
}

test('the gallery shows every example with a picture of it, and is searched by keyboard', async ({
  page,
  site,
}) => {
  const examples = await published(site.url);
  await page.goto('/examples');
  await expect(cardsOf(page)).toHaveCount(examples.length);
  const picture = page.frameLocator('iframe').first();
  await expect(picture.getByRole('heading').first()).toBeVisible();
  await tabTo(page, searchOf(page));
  await page.keyboard.type('create a post');
  await expect(cardsOf(page).filter({ hasText: 'Create a post' })).toBeVisible();
  await expect(cardsOf(page)).not.toHaveCount(examples.length);
  await expect(page).toHaveURL(/[?&]q=create\+a\+post/);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('no such example at all');
  await expect(page.getByText('No examples match these words and this use case.')).toBeVisible();
});

test('a use case narrows the gallery to its examples, and the back button undoes it', async ({
  page,
  site,
}) => {
  const examples = await published(site.url);
  const own = examples.filter(({ decisions }) => decisions.includes('create-edit-post'));
  await page.goto('/examples');
  const useCase = page.getByLabel('Use case');
  await listens(useCase);
  await useCase.selectOption('create-edit-post');
  await expect(cardsOf(page)).toHaveCount(own.length);
  await expect(page).toHaveURL(/case=create-edit-post/);
  await page.goBack();
  await expect(cardsOf(page)).toHaveCount(examples.length);
});

test('a card leads to a page that runs all variants and names the claims and use cases', async ({
  page,
  site,
}) => {
  const [example] = (await published(site.url)).filter(({ slug }) => slug === 'create-post');
  await page.goto('/examples');
  await page.getByRole('link', { name: example?.title, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: example?.title })).toBeVisible();
  for (const [variant, tab] of [
    ['action', 'Server Action'],
    ['route', 'Route Handler'],
  ]) {
    await page.getByRole('tab', { name: tab }).click();
    const pane = page.locator(`section[data-example="create-post"][data-variant="${variant}"]`);
    await expect(pane).toHaveAttribute('data-status', 'ready');
  }
  await page.getByRole('link', { name: 'Create or edit a post, then redirect' }).click();
  await expect(page).toHaveURL(/\/decisions#create-edit-post$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the gallery is complete, without a form that could do nothing', async ({ page, site }) => {
    const examples = await published(site.url);
    await page.goto('/examples');
    await expect(cardsOf(page)).toHaveCount(examples.length);
    await expect(searchOf(page)).toBeHidden();
  });
});
