import { loadCatalog } from '../../catalog';
import { layoutWidth } from '../axe';
import { expect, type Page, tabTo, test } from '../site';

const { decisions } = loadCatalog();
const everyCase = decisions.length;

const table = (page: Page) => page.locator('main table').filter({ has: page.locator('tr[data-verdict]') });
/** The rows that a reader sees: the others stay in the page, hidden. */
const rowsOf = (page: Page) => table(page).locator('tbody tr[data-verdict]:not([hidden])');
const titlesOf = (page: Page) => rowsOf(page).locator('th').allTextContents();
const searchOf = (page: Page) => page.getByRole('main').getByRole('searchbox');
const head = (page: Page, name: string) => table(page).getByRole('columnheader', { name, exact: true });
const count = (page: Page, row: number, index: number) => rowsOf(page).nth(row).locator('td').nth(index);

/** Waits until a filter has left some rows, and not all: one that hides every row has not found anything. */
async function fewer(page: Page) {
  await expect(rowsOf(page)).not.toHaveCount(everyCase);
  await expect(rowsOf(page)).not.toHaveCount(0);
}

/** Opens the table and waits until it answers: its heads become buttons with that. */
async function openTable(page: Page, path: string) {
  await page.goto(path);
  await expect(head(page, 'Votes').getByRole('button')).toBeVisible();
}

test.describe('narrowing', () => {
  test('the table is filtered by keyboard alone, and the address carries the filter', async ({ page }) => {
    await openTable(page, '/decisions');
    const rows = rowsOf(page);
    await expect(rows).toHaveCount(everyCase);

    await tabTo(page, searchOf(page));
    await page.keyboard.type('webhook');
    await fewer(page);
    await expect(rows.filter({ hasNotText: /webhook/i })).toHaveCount(0);
    await expect(page).toHaveURL(/[?&]q=webhook/);

    const found = await rows.count();
    expect(found).toBeGreaterThan(0);
    await page.reload();
    await expect(searchOf(page)).toHaveValue('webhook');
    await expect(rows).toHaveCount(found);
  });

  test('a verdict is chosen by keyboard, and the back button takes the choice away again', async ({
    page,
  }) => {
    await openTable(page, '/decisions');
    const rows = rowsOf(page);
    const neither = page.getByRole('main').getByRole('checkbox', { name: 'Neither' });
    await tabTo(page, neither);
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/verdict=neither/);
    await fewer(page);
    await expect(rows.and(page.locator(':not([data-verdict="neither"])'))).toHaveCount(0);
    expect(await rows.count()).toBeGreaterThan(0);

    await page.goBack();
    await expect(neither).not.toBeChecked();
    await expect(rows).toHaveCount(everyCase);
    await page.goForward();
    await expect(neither).toBeChecked();
  });

  test('who calls and what for narrow it together, and one button clears both', async ({ page }) => {
    await openTable(page, '/decisions');
    await page.getByLabel('Who calls').selectOption('A webhook');
    await expect(rowsOf(page)).toHaveCount(3);
    await page.getByLabel('What for').selectOption('Take a payment');
    await expect(rowsOf(page)).toHaveCount(1);
    await expect(page).toHaveURL(/caller=webhook&intent=pay/);
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await expect(rowsOf(page)).toHaveCount(everyCase);
    await expect(page.getByLabel('Who calls')).toHaveValue('');
    await expect(page).toHaveURL(/\/decisions$/);
  });

  test('only the rows on which articles differ are left', async ({ page }) => {
    await openTable(page, '/decisions');
    const agreed = table(page).locator('tr', { hasText: 'Form validation messages' });
    await expect(agreed).toBeVisible();
    await page.getByLabel('Articles differ from the verdict or each other').check();
    await fewer(page);
    await expect(agreed).toBeHidden();
    const differing = page.locator('td[data-agreement="differs"], td[data-agreement="partly"]');
    await expect(rowsOf(page).filter({ hasNot: differing })).toHaveCount(0);
    expect(await rowsOf(page).count()).toBeGreaterThan(0);
  });

  test('coming back from another page finds the filter as it was', async ({ page }) => {
    await openTable(page, '/decisions');
    await searchOf(page).fill('webhook');
    await expect(page).toHaveURL(/[?&]q=webhook/);
    await fewer(page);
    const found = await titlesOf(page);
    await page.goto('/claims');
    await page.goBack();
    await expect(searchOf(page)).toHaveValue('webhook');
    await expect.poll(() => titlesOf(page)).toEqual(found);
  });

  test('a filter that fits no case says so', async ({ page }) => {
    await openTable(page, '/decisions');
    await searchOf(page).fill('no such case at all');
    await expect(rowsOf(page)).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('status').first()).toHaveText(
      `0 of ${everyCase} use cases`,
    );
    await expect(page.getByText('No use cases match')).toBeVisible();
  });
});

test.describe('a link to a row', () => {
  test('that the filter leaves out is offered, and shown on request', async ({ page }) => {
    await openTable(page, '/decisions?verdict=neither#stripe-webhook');
    const row = page.locator('#stripe-webhook');
    await expect(row).toBeHidden();
    await page.getByRole('button', { name: 'Clear the filter and show it' }).click();
    await expect(row).toBeInViewport();
    await expect(row).toBeFocused();
    await expect(rowsOf(page)).toHaveCount(everyCase);
  });

  test('finds it where another order has put it', async ({ page }) => {
    await openTable(page, '/decisions?sort=-title#registration-form');
    await expect(page.locator('#registration-form')).toBeInViewport();
  });

  test('puts it at the top of a phone, where cards out of sight are laid out late', async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 640 });
    for (const { id } of decisions.filter((_, index) => index % 10 === 3)) {
      await page.goto('about:blank');
      await openTable(page, `/decisions#${id}`);
      const off = () =>
        page.locator(`[id="${id}"]`).evaluate((row) => {
          const above =
            Number.parseFloat(getComputedStyle(row).scrollMarginTop) +
            Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
          return Math.abs(row.getBoundingClientRect().top - above);
        });
      await expect.poll(off, id).toBeLessThan(4);
    }
  });
});

test.describe('sorting', () => {
  test('by keyboard: most disagreement first, then least, then the order of the data', async ({ page }) => {
    await openTable(page, '/decisions');
    const plain = await titlesOf(page);
    const differ = head(page, 'Differ');
    const button = differ.getByRole('button');
    await tabTo(page, button);
    await page.keyboard.press('Enter');
    await expect(differ).toHaveAttribute('aria-sort', 'descending');
    await expect(page).toHaveURL(/sort=-disagreement/);
    const counts = async () => (await rowsOf(page).locator('td[data-differs]').allTextContents()).map(Number);
    const sorted = (await counts()).sort((one, other) => other - one);
    await expect.poll(counts).toEqual(sorted);
    expect(sorted[0]).toBeGreaterThan(sorted.at(-1) ?? 0);

    await page.keyboard.press('Enter');
    await expect(differ).toHaveAttribute('aria-sort', 'ascending');
    await expect(count(page, 0, 6)).toHaveText('0');
    await page.keyboard.press('Enter');
    await expect(differ).not.toHaveAttribute('aria-sort');
    await expect.poll(() => titlesOf(page)).toEqual(plain);
  });

  test('by use case, verdict and votes, each from its own head', async ({ page }) => {
    await openTable(page, '/decisions');
    const plain = await titlesOf(page);
    await head(page, 'Use case').getByRole('button').click();
    await expect.poll(() => titlesOf(page)).toEqual([...plain].sort(new Intl.Collator('en').compare));
    await head(page, 'Verdict').getByRole('button').click();
    await expect(rowsOf(page).first()).toHaveAttribute('data-verdict', 'action');
    await expect(rowsOf(page).last()).toHaveAttribute('data-verdict', 'neither');
    await head(page, 'Votes').getByRole('button').click();
    await expect(count(page, 0, 7)).toHaveText('5');
    await expect(table(page).locator('th[aria-sort]')).toHaveCount(1);
    await page.goBack();
    await expect(head(page, 'Verdict')).toHaveAttribute('aria-sort', 'ascending');
  });
});

test('use cases with the same facts are under one heading, in the order of the data', async ({ page }) => {
  await openTable(page, '/decisions');
  const heading = table(page).getByRole('rowheader', { name: 'Programs outside your app', exact: true });
  await expect(heading).toBeVisible();
  const after = table(page).locator('tr:has(th[scope="rowgroup"]:text-is("Programs outside your app")) + tr');
  await expect(after).toHaveAttribute('id', 'mobile-app');
  await searchOf(page).fill('Vercel Cron');
  await expect(heading).toHaveCount(0);
  await expect(rowsOf(page)).toHaveCount(1);
  await searchOf(page).fill('');
  await expect(heading).toBeVisible();
  await head(page, 'Use case').getByRole('button').click();
  await expect(heading).toHaveCount(0);
});

test.describe('comparing', () => {
  const compare = (page: Page, title: string) =>
    page.getByRole('button', { name: `Compare ${title}`, exact: true });

  test('two rows stand side by side; the focus goes there and comes back', async ({ page }) => {
    await openTable(page, '/decisions');
    await tabTo(page, compare(page, 'Registration form'));
    await page.keyboard.press('Enter');
    await expect(page.getByText('“Registration form” is chosen')).toBeInViewport();
    const second = compare(page, 'Form validation messages');
    await tabTo(page, second);
    await page.keyboard.press('Space');

    const panel = page.getByRole('region', { name: 'Two use cases compared' });
    await expect(panel).toBeFocused();
    await expect(panel).toBeInViewport();
    await expect(panel.getByRole('columnheader')).toHaveText([
      /^Registration form/,
      /^Form validation messages/,
    ]);
    for (const name of ['Verdict', 'Because', 'Conditions', 'Alhabil', 'Tutorial', 'Proof and examples']) {
      const line = panel.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
      await expect(line.getByRole('cell')).toHaveCount(2);
    }
    await tabTo(page, panel.getByRole('button', { name: 'Close' }));
    await page.keyboard.press('Enter');
    await expect(panel).toHaveCount(0);
    await expect(second).toBeFocused();
    await expect(second).toHaveAttribute('aria-pressed', 'false');
  });

  test('a choice that is cancelled, or taken away, gives the focus back to its row', async ({ page }) => {
    await openTable(page, '/decisions');
    const [first, second] = [compare(page, 'Registration form'), compare(page, 'Form validation messages')];
    await first.click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(first).toBeFocused();
    await first.click();
    await second.click();
    await page.getByRole('button', { name: 'Remove Registration form' }).click();
    await expect(first).toBeFocused();
    await expect(first).toHaveAttribute('aria-pressed', 'false');
    await expect(second).toHaveAttribute('aria-pressed', 'true');
  });

  test('a third says what to do, the address keeps two, and back takes the last away', async ({ page }) => {
    await openTable(page, '/decisions');
    for (const title of ['Registration form', 'Form validation messages', 'Delete an item']) {
      await compare(page, title).click();
    }
    await expect(page.getByText('You can compare two use cases at a time')).toBeInViewport();
    await expect(compare(page, 'Delete an item')).toHaveAttribute('aria-pressed', 'false');
    await expect(page).toHaveURL(/compare=registration-form&compare=form-validation-messages$/);
    await page.reload();
    const panel = page.getByRole('region', { name: 'Two use cases compared' });
    await expect(panel).toBeVisible();
    await expect(panel).not.toBeFocused();
    await page.goBack();
    await expect(panel).toHaveCount(0);
    await expect(compare(page, 'Registration form')).toHaveAttribute('aria-pressed', 'true');
  });
});

test('a row opens in place, and all of them at once', async ({ page }) => {
  await openTable(page, '/decisions');
  const all = rowsOf(page).locator('details');
  const open = rowsOf(page).locator('details[open]');
  await tabTo(page, all.first().locator('summary'));
  await page.keyboard.press('Enter');
  await expect(open).toHaveCount(1);
  await expect(all.first().getByRole('link', { name: 'API Routes need rate limiting.' })).toBeVisible();
  await page.getByRole('button', { name: 'Expand all' }).click();
  await expect(open).toHaveCount(everyCase);
  await searchOf(page).fill('webhook');
  await searchOf(page).fill('');
  await expect(open).toHaveCount(everyCase);
  await page.getByRole('button', { name: 'Collapse all' }).click();
  await expect(open).toHaveCount(0);
});

test('columns are taken away and stay away', async ({ page }) => {
  await openTable(page, '/decisions');
  await page.getByText('Columns', { exact: true }).click();
  await page.getByRole('checkbox', { name: 'Raj' }).uncheck();
  await page.getByRole('checkbox', { name: 'Because' }).uncheck();
  await expect(head(page, 'Raj')).toHaveCount(0);
  await expect(rowsOf(page).first().locator('td[data-agreement]')).toHaveCount(4);
  await expect(page.getByRole('button', { name: 'Expand all' })).toBeDisabled();
  await page.reload();
  await expect(head(page, 'Because')).toHaveCount(0);
  await expect(head(page, 'Alhabil')).toHaveCount(1);
});

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test('hands over what is shown: these rows in this order, and these columns', async ({ page }) => {
    await openTable(page, '/decisions?q=webhook&sort=-title&columns=raj-next14');
    // As the address asks, which is read once the page listens.
    await expect(head(page, 'Alhabil')).toHaveCount(0);
    await expect(head(page, 'Use case')).toHaveAttribute('aria-sort', 'descending');
    await fewer(page);
    const titles = await titlesOf(page);
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(page.getByText(`Copied ${titles.length} use cases as Markdown`)).toBeVisible();
    const [first, , ...lines] = (await copied(page)).trimEnd().split('\n');
    expect(first).toBe('| Use case | Verdict | Raj | Differ | Votes |');
    expect(lines.map((line) => line.split(' | ')[0])).toEqual(titles.map((title) => `| ${title}`));

    await page.getByRole('button', { name: 'Copy as CSV' }).click();
    await expect(page.getByText(`Copied ${titles.length} use cases as CSV`)).toBeVisible();
    const csv = await copied(page);
    expect(csv.split(/\r?\n/)[0]).toBe('Use case,Verdict,Raj,Differ,Votes');
    expect(csv.trimEnd().split(/\r?\n/)).toHaveLength(titles.length + 1);
  });
});

test('a browser that refuses to copy is not passed over in silence', async ({ page }) => {
  await openTable(page, '/decisions');
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
  });
  await page.getByRole('button', { name: 'Copy as CSV' }).click();
  await expect(page.getByText('Your browser didn’t allow copying')).toBeVisible();
});

test('on paper every row is open, and nothing is there to be pressed', async ({ page }) => {
  await openTable(page, '/decisions');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('rule: ').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'API Routes need rate limiting.' }).first()).toBeVisible();
  for (const name of ['Expand all', 'Copy as CSV', 'Compare Registration form', 'Clear']) {
    await expect(page.getByRole('button', { name, exact: true })).toBeHidden();
  }
});

test('at 320 px rows are cards that can be sorted and compared without scrolling sideways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openTable(page, '/decisions?compare=registration-form&compare=stripe-webhook');
  await expect(page.getByRole('region', { name: 'Two use cases compared' })).toBeVisible();
  await page.getByText('Columns', { exact: true }).click();
  await head(page, 'Votes').getByRole('button').click();
  await expect(head(page, 'Votes')).toHaveAttribute('aria-sort', 'descending');
  const [first, next] = [head(page, 'Use case'), head(page, 'Verdict')];
  expect((await first.boundingBox())?.y).toBe((await next.boundingBox())?.y);
  const sides = await rowsOf(page)
    .first()
    .locator('th, td')
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().right));
  expect(Math.max(...sides)).toBeLessThanOrEqual(320);
  expect(await layoutWidth(page)).toBeLessThanOrEqual(320);
});

test('slides have all of it too', async ({ page }) => {
  await openTable(page, '/embed/decision-table?sort=-disagreement&caller=own-ui&toolbar=1');
  await expect(head(page, 'Differ')).toHaveAttribute('aria-sort', 'descending');
  await fewer(page);
  await expect(page.getByRole('button', { name: 'Copy as Markdown' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of ['/decisions', '/embed/decision-table']) {
    test(`${path} is complete, opens its rows and shows nothing that could not work`, async ({ page }) => {
      await page.goto(path);
      await expect(rowsOf(page)).toHaveCount(everyCase);
      await expect(head(page, 'Differ')).toBeVisible();
      await expect(page.locator('main').getByRole('button')).toHaveCount(0);
      await expect(page.locator('main').locator('input:visible, select:visible')).toHaveCount(0);
      const details = rowsOf(page).first().locator('details');
      await details.locator('summary').click();
      await expect(details.getByText('rule: ')).toBeVisible();
      await expect(details.getByRole('link').first()).toBeVisible();
    });
  }
});
