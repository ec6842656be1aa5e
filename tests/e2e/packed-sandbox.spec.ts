/** `npm pack` of the sandbox, installed by somebody who has nothing else: an app with a page, an action and a handler runs. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { timeout } from '../../evidence/lab/pace';
import { serveSite } from '../../scripts/lib/serve';
import { app, copyFrame, install, packSandbox, viteBuild, write } from '../packed-sandbox';

test.describe.configure({ mode: 'serial' });

let root: string;
let tarball: string;
test.beforeAll(async () => {
  test.setTimeout(timeout(300_000));
  root = mkdtempSync(join(tmpdir(), 'packed-'));
  tarball = await packSandbox(root);
});
test.afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A folder of its own with the package installed. */
async function project(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const folder = join(root, name);
  mkdirSync(folder);
  write(folder, files);
  await install(folder, tarball);
  return folder;
}

/** What is asked of any host but the one that serves the page; denied. */
async function denyOthers(page: Page, url: string): Promise<string[]> {
  const asked: string[] = [];
  await page.route(
    (address) => address.origin !== url && !['blob:', 'data:'].includes(address.protocol),
    (route) => {
      asked.push(route.request().url());
      return route.abort();
    },
  );
  return asked;
}

/** Uses the page, the action and the handler, once the server of the page is gone. */
async function useApp(page: Page, folder: string): Promise<void> {
  const server = await serveSite({ folder, basePath: '' }, 0);
  const asked = await denyOthers(page, server.url);
  await page.goto(server.url);
  const shown = page.frameLocator('next-sandbox iframe').frameLocator('[data-tab="1"] iframe.shown');
  await expect(shown.getByRole('heading')).toHaveText('Names: none');
  await expect(page.getByRole('status')).toHaveText('ready');
  await server.close();
  await page.context().setOffline(true);
  await shown.getByLabel('Name').fill('Ada');
  await shown.getByRole('button', { name: 'Add' }).click();
  await expect(shown.getByRole('heading')).toHaveText('Names: Ada');
  await shown.getByRole('button', { name: 'Ask' }).click();
  await expect(shown.getByRole('button', { name: 'Ask: ADA' })).toBeVisible();
  await expect(page.getByRole('list')).toContainText('POST / 200');
  await expect(page.getByRole('list')).toContainText('GET /api/shout?word=ada 200');
  expect(asked).toEqual([]);
}

/** Tells of the events of the element. */
const report = `
const element = document.querySelector('next-sandbox');
element.addEventListener('ready', () => { document.querySelector('output').textContent = 'ready'; });
element.addEventListener('problem', ({ detail }) => { document.querySelector('output').textContent = detail.problem.message; });
element.addEventListener('wire', ({ detail: { exchange } }) => {
  if (exchange.state !== 'complete') return;
  const item = document.createElement('li');
  item.textContent = [exchange.method, exchange.path, exchange.status].join(' ');
  document.querySelector('ul').append(item);
});
`;
const body = '<output></output><ul></ul>';
const json = JSON.stringify(app).replaceAll('<', '\\u003c');

test('in an empty folder with one page of HTML', async ({ page }) => {
  const html = `<!doctype html><title>One page</title>
<next-sandbox title="Names"><script type="application/json">${json}</script></next-sandbox>${body}
<script type="module" src="/node_modules/next-sandbox/dist/element.js"></script>
<script type="module">${report}</script>`;
  await useApp(page, await project('page', { 'index.html': html }));
});

test('in a bare app of Vite', async ({ page }) => {
  const folder = await project('vite', {
    'package.json': '{ "private": true, "type": "module" }',
    'index.html': `<!doctype html><title>Vite</title><next-sandbox base="/sandbox/" variant="names"></next-sandbox>${body}
<script type="module" src="/main.js"></script>`,
    'main.js': `import 'next-sandbox/element';
${report}
element.files = { none: { '/app/page.js': 'export default () => null' }, names: ${json} };`,
  });
  await copyFrame(folder, 'public/sandbox');
  await viteBuild(folder);
  await useApp(page, join(folder, 'dist'));
});
