/** Embeds that are read: the table, the advisor, claims, experiments and exchanges, in a frame of another page. */
import fc from 'fast-check';
import { loadCatalog } from '../../catalog';
import { newestExchanges } from '../../components/embed/reading/shown';
import { fieldsOf } from '../../embed/parameters/fields';
import { embedKinds } from '../../embed/parameters/kinds';
import { timeout } from '../../evidence/lab/pace';
import { expectNoFindings, expectNoSidewaysScrolling } from '../axe';
import { expect, hydrated, type Page, recordRequests, test } from '../site';

const { claims, experiments } = loadCatalog();
const withExchanges = experiments.filter((each) => newestExchanges(each));

/** An address of each kind, with answers where it asks. */
const kinds = {
  'decision-table': '/embed/decision-table',
  advisor: '/embed/advisor?caller=own-ui&intent=mutate',
  claim: '/embed/claim/actions-are-a-public-surface',
  evidence: '/embed/evidence/foreign-origin',
  exchange: '/embed/exchange/action-url?exchange=2',
} as const;
const withMore = (address: string, query: string) => `${address}${address.includes('?') ? '&' : '?'}${query}`;

const slide = { width: 1280, height: 720 };
const sizes = [slide, { width: 960, height: 600 }, { width: 480, height: 640 }] as const;

/** What of the part that scrolls is not hidden. */
// biome-ignore lint/performance/useDomNodeTextContent: the text of what is hidden is not text on a slide
const shownText = async (page: Page) => (await page.locator('section[tabindex="0"]').innerText()).trim();

/** How far the page itself scrolls, in either direction. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return [scrollWidth - innerWidth, scrollHeight - innerHeight];
  });

const everyPage = {
  'decision-table': [kinds['decision-table'], `${kinds['decision-table']}?toolbar`],
  advisor: [kinds.advisor, '/embed/advisor'],
  claim: claims.map(({ id }) => `/embed/claim/${id}`),
  evidence: experiments.map(({ id }) => `/embed/evidence/${id}`),
  exchange: withExchanges.map(({ id }) => `/embed/exchange/${id}`),
};

for (const [kind, addresses] of Object.entries(everyPage)) {
  test(`${kind}: each page fills its frame at every size, and what is longer scrolls inside`, async ({
    page,
  }) => {
    expect(addresses.length).toBeGreaterThan(1);
    for (const address of addresses) {
      await page.goto(withMore(address, 'fontsize=20'), { waitUntil: 'domcontentloaded' });
      for (const size of sizes) {
        await page.setViewportSize(size);
        expect(await overflow(page), `${address} at ${size.width} × ${size.height}`).toEqual([0, 0]);
        const inside = await page.locator('section[tabindex="0"]').evaluate((part) => ({
          sideways: part.scrollWidth - part.clientWidth,
          height: part.getBoundingClientRect().height,
        }));
        expect(inside.sideways, `${address} at ${size.width} × ${size.height}`).toBeLessThanOrEqual(0);
        expect(inside.height).toBeGreaterThan(size.height / 2);
      }
    }
  });
}

/** Every visible text of a page and its size on the screen, in pixels: of drawings as they are scaled. */
const textSizes = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    const found: { text: string; size: number }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!parent || text === '' || /^(STYLE|SCRIPT|NOSCRIPT)$/.test(parent.tagName)) continue;
      const box = parent.getBoundingClientRect();
      if (!parent.checkVisibility() || box.width <= 1) continue;
      const scale = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.a ?? 1) : 1;
      found.push({
        text: text.slice(0, 40),
        size: Number.parseFloat(getComputedStyle(parent).fontSize) * scale,
      });
    }
    return found;
  });

for (const [kind, address] of [
  ...Object.entries(kinds),
  ['evidence', '/embed/evidence/call-times'] as const,
]) {
  test(`${kind}, ${address}: no text is smaller than the address asks for`, async ({ page }) => {
    await page.setViewportSize(slide);
    await page.goto(withMore(address, 'fontsize=20'));
    await hydrated(page);
    const sizesFound = await textSizes(page);
    expect(sizesFound.length).toBeGreaterThan(10);
    expect(sizesFound.filter(({ size }) => size < 20)).toEqual([]);
  });
}

test('the table shows six rows whole on a slide, below a head that stays', async ({ page }) => {
  await page.setViewportSize(slide);
  await page.goto(kinds['decision-table']);
  await hydrated(page);
  const head = page.locator('thead');
  const whole = () =>
    page.locator('tbody tr:visible').evaluateAll((rows) => {
      const top = document.querySelector('thead')?.getBoundingClientRect().bottom ?? 0;
      const boxes = rows.map((row) => row.getBoundingClientRect());
      return boxes.filter((box) => box.top >= top - 1 && box.bottom <= innerHeight).length;
    });
  expect(await whole()).toBeGreaterThanOrEqual(6);
  const top = (await head.boundingBox())?.y ?? 0;
  await page.locator('tbody tr').nth(30).scrollIntoViewIfNeeded();
  const later = (await head.boundingBox())?.y ?? 0;
  expect(later).toBeLessThanOrEqual(top);
  expect(later).toBeGreaterThanOrEqual(0);
  expect(await whole()).toBeGreaterThanOrEqual(5);
});

test.describe('before any script of the site has come', () => {
  for (const [kind, address] of Object.entries(kinds)) {
    test(`${kind} is in the colours and the size that its address asks for`, async ({ page }) => {
      await page.route('**/_next/**/*.js', (route) => route.abort());
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(withMore(address, 'theme=dark&fontsize=30'));
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
      await expect(page.locator('section[tabindex="0"]')).toHaveCSS('font-size', '30px');
      await page.unrouteAll();
    });
  }
  test('only the exchange that is asked for is shown', async ({ page }) => {
    await page.route('**/_next/**/*.js', (route) => route.abort());
    for (const [query, heading] of [
      ['exchange=3', 'The call, at a path that has no page'],
      ['n=2', 'The call, at a page that does not use it'],
      ['exchange=50', 'The call, at the page that uses it'],
      ['exchange=x', 'The call, at the page that uses it'],
    ] as const) {
      await page.goto(`/embed/exchange/action-url?${query}`);
      await expect(page.locator('h2:visible')).toHaveText([heading]);
    }
    await page.unrouteAll();
  });
});

test.describe('an address', () => {
  const open = async (page: Page, address: string) => {
    await page.goto(address);
    await hydrated(page);
  };
  const rowIds = (page: Page) =>
    page.locator('tbody tr[data-verdict]:visible').evaluateAll((rows) => rows.map(({ id }) => id));

  test('chooses the rows of the table, by id or by count', async ({ page }) => {
    await open(page, '/embed/decision-table?rows=stripe-webhook,registration-form');
    await expect.poll(() => rowIds(page)).toEqual(['stripe-webhook', 'registration-form']);
    await open(page, '/embed/decision-table?rows=4');
    await expect.poll(() => rowIds(page)).toHaveLength(4);
    await open(page, '/embed/decision-table?rows=3&verdict=neither,elsewhere&sort=-title');
    await expect.poll(() => rowIds(page)).toHaveLength(3);
    await expect(page.locator('tbody tr:visible').first()).toHaveAttribute('data-verdict', 'elsewhere');
  });

  test('chooses the columns and the tools of the table', async ({ page }) => {
    await open(page, '/embed/decision-table?columns=raj-next14,because');
    const heads = page.locator('thead th:visible');
    await expect(heads).toHaveText(['Use case', 'Verdict', 'Raj', 'Differ', 'Votes', 'Because']);
    await expect(page.getByRole('searchbox')).toBeHidden();
    await open(page, '/embed/decision-table?columns=none&toolbar=1');
    await expect(heads).toHaveText(['Use case', 'Verdict', 'Differ', 'Votes']);
    await expect(page.getByRole('searchbox')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Copy as CSV' })).toBeVisible();
  });

  test('puts two rows side by side', async ({ page }) => {
    await open(page, '/embed/decision-table?compare=registration-form,stripe-webhook');
    await expect(page.getByRole('region', { name: 'Two use cases compared' })).toBeVisible();
  });

  test('answers the questions of the advisor', async ({ page }) => {
    await open(page, '/embed/advisor?caller=webhook&intent=mutate');
    await expect(page.getByRole('region', { name: 'Verdict' })).toContainText('Route Handler');
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(2);
    await page.getByRole('radio', { name: /^A form, button/ }).check();
    await expect(page.getByRole('region', { name: 'Verdict' })).toContainText('Server Action');
  });

  test('leaves stances and proof of a claim out', async ({ page }) => {
    await open(page, kinds.claim);
    const proof = page.getByRole('list', { name: 'Proof' });
    const stances = page.locator('li[data-says]').first();
    await expect(proof).toBeVisible();
    await expect(stances).toBeVisible();
    await open(page, `${kinds.claim}?proof=0`);
    await expect(proof).toBeHidden();
    await expect(stances).toBeVisible();
    await open(page, `${kinds.claim}?stances=0`);
    await expect(proof).toBeVisible();
    await expect(stances).toBeHidden();
    const unsaid = claims.find((each) => each.stances.length === 0);
    await open(page, `/embed/claim/${unsaid?.id}?stances=0`);
    await expect(page.getByText('None of the five articles')).toBeHidden();
  });

  test('chooses the releases of an experiment, and whether what was sent is shown', async ({ page }) => {
    await open(page, '/embed/evidence/foreign-origin?releases=14,16.4.6');
    await expect(page.locator('thead').first().locator('th')).toHaveText([
      'Observed',
      'Next.js 14.2.35',
      'Next.js 16.4.6',
    ]);
    await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
    await open(page, '/embed/evidence/foreign-origin?exchange=0');
    await expect(page.getByRole('heading', { level: 2 })).toBeHidden();
  });

  test('opens one exchange, from which buttons lead to its neighbours', async ({ page }) => {
    const requests = recordRequests(page);
    await open(page, '/embed/exchange/action-url?exchange=2');
    const shown = page.locator('h2:visible');
    await expect(shown).toHaveText(['The call, at a page that does not use it']);
    await expect(page.locator('li p:visible').first()).toContainText('An outsider called a Server Action');
    await expect(page.getByRole('table', { name: 'Flight rows' }).filter({ visible: true })).toHaveCount(1);
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(shown).toHaveText(['The call, at a path that has no page']);
    await page.getByRole('button', { name: 'Previous' }).click();
    await expect(shown).toHaveText(['The call, at a page that does not use it']);
    await expect(page.getByRole('table', { name: /^Headers/ }).filter({ visible: true })).toHaveCount(2);
    await open(page, '/embed/exchange/action-url?exchange=2&headers=0');
    await expect(page.getByRole('table', { name: /^Headers/ }).filter({ visible: true })).toHaveCount(0);
    expect(requests.filter((address) => address.includes('/sandbox/'))).toEqual([]);
  });

  test('gives another title, or none', async ({ page }) => {
    for (const address of Object.values(kinds)) {
      await open(page, withMore(address, 'title=Who%20calls%3F'));
      await expect(page.getByText('Who calls?', { exact: true })).toBeVisible();
    }
  });

  test('that is not understood is told of where it is opened by itself, and an audience sees nothing of it', async ({
    page,
    site,
  }) => {
    const told: [address: string, problems: RegExp[]][] = [
      ['/embed/decision-table?rows=nothing&colour=1', [/^"colour" is not/, /^rows: got "nothing"; no row/]],
      ['/embed/advisor?caller=me', [/^caller: got "me"; allowed: own-ui, /]],
      [`${kinds.claim}?proof=x`, [/^proof: got "x"; allowed: 0 or 1/]],
      [
        '/embed/evidence/foreign-origin?releases=17',
        [/^releases: got "17"; this experiment was recorded on 14/],
      ],
      ['/embed/exchange/action-url?exchange=9', [/^exchange: got "9"; experiment action-url has 4/]],
    ];
    const note = page.getByRole('status').filter({ hasText: 'Parts of this address don’t work' });
    for (const [address, problems] of told) {
      await open(page, address);
      await expect(note.getByRole('listitem')).toHaveText(problems);
    }
    await page.setContent(`<iframe width="1280" height="720" src="${site.url}${told[4]?.[0]}"></iframe>`);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByText('1 of 4')).toBeVisible();
    await expect(frame.getByText('Parts of this address don’t work')).toHaveCount(0);
    await page.setContent(`<iframe src="${site.url}${told[4]?.[0]}&debug"></iframe>`);
    await expect(frame.getByText('Parts of this address don’t work')).toHaveCount(1);
  });
});

test('two hundred random addresses, and never a blank frame', async ({ page }) => {
  test.setTimeout(timeout(400_000));
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const { example: _, ...others } = embedKinds;
  const names = Object.values(others).flatMap(({ parameters }) =>
    fieldsOf(parameters).flatMap(({ name, aliases = [] }) => [name, ...aliases]),
  );
  const value = fc.oneof(fc.string(), fc.constantFrom('0', '1', '-1', '99', 'none', '__proto__', ',', 'x-y'));
  const name = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...names) },
    { weight: 1, arbitrary: fc.string() },
  );
  const queries = fc.sample(fc.array(fc.tuple(name, value), { minLength: 1, maxLength: 6 }), {
    numRuns: 200,
    seed: 17,
  });
  const addresses = Object.values(kinds).map((address) => address.split('?', 1)[0]);
  for (const [index, pairs] of queries.entries()) {
    const address = `${addresses[index % addresses.length]}?${new URLSearchParams(pairs)}`;
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await hydrated(page);
    expect((await shownText(page)).length, address).toBeGreaterThan(20);
    expect(await page.locator('[data-failed-panel]').count(), address).toBe(0);
    expect(errors, address).toEqual([]);
  }
});

test.describe('in a page around it', () => {
  const heard = (page: Page) => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);

  for (const [kind, address] of Object.entries(kinds)) {
    test(`${kind}: keys turn slides after a click, and links open pages of their own`, async ({
      page,
      site,
    }) => {
      await page.goto('/robots.txt');
      await page.setContent(
        `<iframe width="1280" height="600" src="${site.url}${withMore(address, 'id=slide-4')}"></iframe>`,
      );
      await page.evaluate(() => {
        const heard: string[] = [];
        Object.assign(globalThis, { heard });
        addEventListener('message', ({ data }) => heard.push(`${data.key?.key ?? data.type} ${data.id}`));
      });
      const frame = page.frameLocator('iframe');
      const body = frame.locator('section[tabindex="0"]');
      await expect(frame.getByRole('button', { name: 'Larger text' })).toBeVisible();
      await expect
        .poll(async () => {
          await body.click({ position: { x: 3, y: 3 } });
          await page.keyboard.press('ArrowRight');
          return heard(page);
        })
        .toContain('ArrowRight slide-4');
      await page.keyboard.press('PageDown');
      // A message of a frame arrives later than the key press returns.
      await expect.poll(() => heard(page)).toContain('PageDown slide-4');
      const opened = page.context().waitForEvent('page');
      await frame.getByRole('link', { name: 'Full page' }).click();
      const other = await opened;
      await expect(other).not.toHaveURL(/embed/);
      await other.close();
    });
  }

  test('who comes by Tab scrolls with the arrow keys', async ({ page, site }) => {
    await page.goto('/robots.txt');
    await page.setContent(`<iframe width="900" height="300" src="${site.url}${kinds.evidence}"></iframe>`);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
    const body = frame.locator('section[tabindex="0"]');
    await frame.getByRole('link', { name: 'Full page' }).focus();
    await page.keyboard.press('Tab');
    await expect(body).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => body.evaluate((part) => part.scrollTop)).toBeGreaterThan(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [kind, address] of Object.entries(kinds)) {
    test(`${kind} can be read, and shows nothing that could not work`, async ({ page }) => {
      await page.setViewportSize(slide);
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('main').getByRole('button')).toHaveCount(0);
      expect((await shownText(page)).length).toBeGreaterThan(60);
    });
  }
  test('all exchanges of an experiment are there', async ({ page }) => {
    await page.goto(kinds.exchange);
    await expect(page.locator('h2:visible')).toHaveCount(4);
  });
});

for (const [kind, address] of Object.entries(kinds)) {
  for (const theme of ['light', 'dark', 'contrast']) {
    test(`${kind}, ${theme}: axe finds nothing, and nothing scrolls sideways on a phone`, async ({
      page,
    }) => {
      await page.goto(withMore(address, `theme=${theme}`));
      await hydrated(page);
      await expectNoFindings(page);
      await expectNoSidewaysScrolling(page);
    });
  }
}
