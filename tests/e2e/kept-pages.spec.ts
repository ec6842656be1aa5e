/** That a test finds nothing of the one before it in the page that both use (tests/kept-pages.ts). */
import { expect, type Page, test } from '../site';

test.describe.configure({ mode: 'serial' });

let heard = 0;
let before: Page | undefined;

const traces = (page: Page) =>
  page.evaluate(async () => ({
    cookie: document.cookie,
    kept: localStorage.length + sessionStorage.length,
    isDark: matchMedia('(prefers-color-scheme: dark)').matches,
    isStill: matchMedia('(prefers-reduced-motion: reduce)').matches,
    savesData: matchMedia('(prefers-reduced-data: reduce)').matches,
    width: innerWidth,
    mayPaste: (await navigator.permissions.query({ name: 'clipboard-read' as PermissionName })).state,
  }));

const untouched = {
  cookie: '',
  kept: 0,
  isDark: false,
  isStill: false,
  savesData: false,
  width: 1280,
  mayPaste: 'prompt',
};

test.describe('a test that saves data', () => {
  test.use({ savesData: true });

  test('leaves traces of every kind', async ({ page, site }) => {
    before = page;
    page.on('request', () => {
      heard += 1;
    });
    await page.context().grantPermissions(['clipboard-read']);
    await page.context().addCookies([{ name: 'left', value: 'behind', url: site.url }]);
    await page.goto('/');
    await page.evaluate(() => {
      localStorage.setItem('left', 'behind');
      sessionStorage.setItem('left', 'behind');
    });
    await page.route('**/robots.txt', (route) => route.fulfill({ body: 'left behind' }));
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 500, height: 500 });
    await page.context().newPage();
    expect(await traces(page)).toEqual({
      cookie: 'left=behind',
      kept: 2,
      isDark: true,
      isStill: true,
      savesData: true,
      width: 500,
      mayPaste: 'granted',
    });
  });
});

test('and the next finds none of them', async ({ page }) => {
  expect(page === before).toBe(true);
  expect(page.context().pages()).toHaveLength(1);
  heard = 0;
  const response = await page.goto('/robots.txt');
  expect(await response?.text()).toContain('Sitemap');
  expect(heard).toBe(0);
  expect(await traces(page)).toEqual(untouched);
});

test.describe('with a permission', () => {
  test.use({ permissions: ['clipboard-read'] });

  for (const turn of ['the first', 'the next']) {
    test(`${turn} test has it`, async ({ page }) => {
      await page.goto('/robots.txt');
      expect((await traces(page)).mayPaste).toBe('granted');
    });
  }
});
