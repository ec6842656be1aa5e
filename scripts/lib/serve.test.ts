import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { assertPortIsFree, type RunningSite, serveSite } from './serve';

let folder: string;
let site: RunningSite | undefined;

beforeAll(() => {
  // A folder with a space: clones are made in such places.
  folder = join(mkdtempSync(join(tmpdir(), 'site-')), 'my site');
  mkdirSync(join(folder, 'embed'), { recursive: true });
  const files = {
    'index.html': 'home',
    'decisions.html': 'table',
    'embed/create-post.html': 'example',
    '404.html': 'nothing here',
    'llms.txt': 'café',
    'data.json': '{}',
    'index.pf_meta': 'x',
    _headers: '/*\n  X-All: yes\n/decisions\n  X-One: yes\n',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(join(folder, '..'), { recursive: true }));
afterEach(async () => {
  await site?.close();
  site = undefined;
});

const ask = async (basePath: string, path: string, init?: RequestInit) => {
  site ??= await serveSite({ folder, basePath }, 0);
  const response = await fetch(new URL(path, site.url), { redirect: 'manual', ...init });
  return { status: response.status, text: await response.text(), headers: response.headers };
};

test.each([
  ['/', 'home', 'text/html;charset=utf-8'],
  ['/decisions', 'table', 'text/html;charset=utf-8'],
  ['/decisions?verdict=route', 'table', 'text/html;charset=utf-8'],
  ['/embed/create-post', 'example', 'text/html;charset=utf-8'],
  ['/llms.txt', 'café', 'text/plain;charset=utf-8'],
  ['/data.json', '{}', 'application/json'],
  ['/index.pf_meta', 'x', 'application/octet-stream'],
])('%s is served with its content type', async (path, text, type) => {
  const response = await ask('', path);
  expect([response.status, response.text, response.headers.get('content-type')]).toEqual([200, text, type]);
});

test.each(['/nowhere', '/embed/nothing.js', '/%E0%A4%A', '/../package.json'])(
  '%s is a 404 with the 404 page',
  async (path) => {
    expect(await ask('', path)).toMatchObject({ status: 404, text: 'nothing here' });
  },
);

test.each([
  ['/decisions?verdict=route', 'yes', 'yes'],
  ['/', 'yes', null],
  ['/nowhere', 'yes', null],
])('%s is served with the headers of its rules', async (path, all, one) => {
  const { headers } = await ask('', path);
  expect([headers.get('x-all'), headers.get('x-one')]).toEqual([all, one]);
});

test('an address of two hundred kilobytes is answered', async () => {
  expect(await ask('', `/decisions?q=${'a%20'.repeat(50_000)}`)).toMatchObject({
    status: 200,
    text: 'table',
  });
});

test('only reading is allowed', async () => {
  expect((await ask('', '/', { method: 'POST' })).status).toBe(405);
  const head = await ask('', '/nowhere', { method: 'HEAD' });
  expect([head.status, head.text]).toEqual([404, '']);
});

test('under a base path the site lives there, and the root leads to it', async () => {
  expect(await ask('/docs', '/docs/decisions')).toMatchObject({ status: 200, text: 'table' });
  expect(await ask('/docs', '/docs')).toMatchObject({ status: 200, text: 'home' });
  expect((await ask('/docs', '/decisions')).status).toBe(404);
  expect((await ask('/docs', '/docsx')).status).toBe(404);
  const root = await ask('/docs', '/');
  expect([root.status, root.headers.get('location')]).toEqual([302, '/docs/']);
});

test('a taken port is named, with the way out', async () => {
  site = await serveSite({ folder, basePath: '' }, 0);
  const port = Number(new URL(site.url).port);
  await expect(assertPortIsFree(port)).rejects.toThrow(
    `Port ${port} is already in use. Stop the other program, or choose another port: PORT=${port + 1} npm start`,
  );
});
