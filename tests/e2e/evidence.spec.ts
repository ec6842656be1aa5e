/** Claims, what proves them, and the releases that are affected by published flaws, as readers find them. */
import { expect, listens, test } from '../site';

interface PublishedClaim {
  id: string;
  kind: string;
  verdict: string;
  topic: string;
  stances: { source: string; says: string }[];
}

async function publishedClaims(siteUrl: string): Promise<PublishedClaim[]> {
  return (await fetch(`${siteUrl}/data/claims.json`)).json();
}

test('claims that the articles contradict come first, and all can be narrowed', async ({ page, site }) => {
  const claims = await publishedClaims(site.url);
  const rows = page
    .getByRole('main')
    .locator('li')
    .filter({ has: page.locator('h2') });
  await page.goto('/claims');
  await expect(rows).toHaveCount(claims.length);
  await expect(rows.first()).toContainText('The articles contradict each other');
  const wrong = claims.filter(({ verdict }) => verdict === 'wrong').length;
  await listens(page.getByLabel('Verdict'));
  await page.getByLabel('Verdict').selectOption('wrong');
  await expect(rows).toHaveCount(wrong);
  await page.getByLabel('Article').selectOption('raj-next14');
  const ofRaj = claims.filter(
    ({ verdict, stances }) => verdict === 'wrong' && stances.some(({ source }) => source === 'raj-next14'),
  );
  await expect(rows).toHaveCount(ofRaj.length);
  await expect(page).toHaveURL(/verdict=wrong/);
  await page.goBack();
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(rows).toHaveCount(claims.length);
});

test('advice has verdicts of its own: a kind narrows the list and the verdicts on offer', async ({
  page,
  site,
}) => {
  const claims = await publishedClaims(site.url);
  const rows = page
    .getByRole('main')
    .locator('li')
    .filter({ has: page.locator('h2') });
  await page.goto('/claims?verdict=wrong');
  await listens(page.getByLabel('Verdict'));
  await page.getByLabel('Fact or advice').selectOption('Advice');
  await expect(rows).toHaveCount(claims.filter(({ kind }) => kind === 'advice').length);
  await expect(page.getByLabel('Verdict').getByRole('option')).toHaveText([
    'All',
    'agreed',
    'disputed',
    'matter of taste',
  ]);
  await page.getByLabel('Verdict').selectOption('matter of taste');
  await expect(rows).toHaveCount(claims.filter(({ verdict }) => verdict === 'matter of taste').length);
  await expect(page).toHaveURL(/kind=advice&verdict=matter\+of\+taste/);
  await page.reload();
  await expect(page.getByLabel('Verdict')).toHaveValue('matter of taste');
});

test('from a claim one comes to the experiment that proves it, and on to its app in the playground', async ({
  page,
}) => {
  await page.goto('/claims/actions-are-a-public-surface');
  await page.getByRole('link', { name: 'Can a plain HTTP client call a Server Action' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Can a plain HTTP client');
  const row = page.getByRole('row', { name: /Status of the call/ });
  await expect(row.getByRole('cell')).toHaveText(['200', '200', '200', '200']);
  await expect(page.getByText('npm run evidence -- --only call-from-script --verify')).toBeVisible();
  await page.getByRole('link', { name: 'Open the app in the playground' }).click();
  await expect(page).toHaveURL(/\/playground#code=/);
  await expect(page.getByText('app/call-from-script/page.tsx').first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an experiment shows its answer, what each release did, and the exchange', async ({ page }) => {
    await page.goto('/evidence/call-from-script');
    await expect(page.getByText('A POST to the page with the action')).toBeVisible();
    await expect(page.getByRole('table', { name: 'What was seen on each release' })).toBeVisible();
    await expect(
      page.getByRole('img', { name: /HTTP client and server: POST \/call-from-script, answered with 200/ }),
    ).toBeVisible();
    await expect(page.getByText('<id of add>').first()).toBeVisible();
  });

  test('an article is laid out claim by claim', async ({ page }) => {
    await page.goto('/sources/raj-next14');
    await expect(page.getByRole('link', { name: 'A Server Action has no visible endpoint' })).toBeVisible();
    await expect(page.getByRole('columnheader', { name: 'Today' }).first()).toBeAttached();
  });
});

test.describe('flaws of a release', () => {
  test('a reader learns which affect a release, and what a release looks like', async ({ page }) => {
    await page.goto('/advisories');
    const version = page.getByLabel('Your version of Next.js');
    const answer = page.getByRole('main').getByRole('status');
    await version.fill('15.2.2');
    await expect(page.getByRole('main').getByRole('link', { name: 'CVE-2025-29927' })).toHaveCount(2);
    await version.fill('16.4.6');
    await expect(answer).toContainText('None of these is known to affect 16.4.6.');
    await version.fill('^latest');
    await expect(answer).toHaveText('“latest” isn’t a release. Write three numbers, such as 15.2.3.');
  });

  test('what an app has decides, by keyboard and in the address', async ({ page }) => {
    await page.goto('/advisories?version=14.2.35');
    const main = page.getByRole('main');
    const onWindows = main.getByRole('listitem').filter({ hasText: 'CVE-2026-75604' });
    const ruledOut = main.getByRole('heading', { name: /^Your answers rule these out/ });
    await expect(main.getByRole('status')).toContainText(
      /^14\.2\.35: \d+ vulnerabilit(y|ies) may affect your app/,
    );
    await expect(main.getByRole('status')).toContainText(/\d+ of these have no fix in 14/);
    await expect(onWindows).toContainText('No fix in 14; fixed in 15.5.24.');
    await expect(ruledOut).toHaveCount(0);

    await main.getByText(/^Narrow it down: \d+ questions/).focus();
    await page.keyboard.press('Enter');
    const no = main.getByRole('checkbox', { name: 'No: a server that runs Windows' });
    await no.focus();
    await page.keyboard.press('Space');
    await expect(no).toBeChecked();
    await expect(ruledOut).toBeVisible();
    await expect(onWindows).toHaveCount(1);
    await expect(page).toHaveURL(/version=14\.2\.35&lacks=windows/);

    const yes = main.getByRole('checkbox', { name: 'Yes: a server that runs Windows' });
    await yes.check();
    await expect(no).not.toBeChecked();
    await expect(ruledOut).toHaveCount(0);
    await page.goBack();
    await expect(no).toBeChecked();
    await page.reload();
    await expect(no).toBeChecked();
    await main.getByRole('button', { name: 'Clear all answers' }).click();
    await expect(ruledOut).toHaveCount(0);
    await expect(page).not.toHaveURL(/lacks/);
  });
});

test.describe('flaws without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every flaw is in the table, and the box is not shown', async ({ page, site }) => {
    const published: unknown[] = await (await fetch(`${site.url}/data/advisories.json`)).json();
    await page.goto('/advisories');
    const table = page.getByRole('table', { name: 'Published Next.js vulnerabilities, newest first' });
    await expect(table.getByRole('row')).toHaveCount(published.length + 1);
    await expect(page.getByLabel('Your version of Next.js')).toBeHidden();
  });
});
