import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeTalk } from '../talk/write-talk';
import { UserError } from '../user-error';
import { filesOfEmbed } from './embed-files';
import { filesOfBuild } from './write-offline';

let folder: string;
const site = () => join(folder, 'site');
const put = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const page = (slug: string, chunk: string) =>
  [
    '<html lang="en"><main data-kind="example"></main>',
    '<script defer="" noModule="" src="/_next/static/chunks/old.js"></script>',
    `<script src="/_next/static/chunks/${chunk}.js"></script><script src="/_next/static/chunks/turbopack-1.js"></script>`,
    '<script src="/_next/static/b1/_buildManifest.js"></script><code>/_next/static/chunks/in-a-text.js</code>',
    `<iframe data-src="/sandbox/index.html#${slug}.action.0a"></iframe>"buildId":"b1"</html>`,
  ].join('');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'embeds-'));
  const files: Record<string, string> = {
    'embed/one.html': page('one', 'a'),
    'embed/two.html': page('two', 'a'),
    'embed/remote.html':
      '<html lang="en"><link href="/icon.svg"><script src="/_next/static/chunks/of-the-remote.js"></script></html>',
    'steps/one.json': JSON.stringify({ action: [{ files: { '/a.ts': "import { z } from 'zod';" } }] }),
    '_next/static/chunks/of-the-remote.js': '',
    'sandbox/packages/zod.js': '',
    'embed/decision-table.html': '<html lang="en"></html>',
    '_next/static/chunks/a.js': 'load("static/chunks/later.js")',
    '_next/static/chunks/later.js': '["static/chunks/a.js","static/chunks/last.css"]',
    '_next/static/chunks/last.css': 'p{}',
    '_next/static/chunks/old.js': '',
    '_next/static/chunks/of-another-page.js': '',
    '_next/static/chunks/turbopack-1.js': 'base="/_next/"',
    '_next/static/b1/_buildManifest.js': '"static/chunks/of-another-page.js"',
    'compiled/one.action.0a.json': '{"compiled":{"packages":[]}}',
    'compiled/two.action.0a.json': '{"compiled":{"packages":["@electric-sql/pglite"]}}',
    'icon.svg': '<svg/>',
    'editor/names.json': '{}',
    'editor/format.js': '',
  };
  for (const name of ['host.js', 'client.js', 'worker.js', 'compiler.js', 'index.html', 'packages/syntax.js'])
    files[`sandbox/${name}`] = name;
  for (const name of ['pglite.js', 'pglite-wasm.bin', 'pglite-data.bin', 'pglite-start.bin'])
    files[`sandbox/packages/${name}`] = name;
  for (const [path, text] of Object.entries(files)) put(`site/${path}`, text);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('an embed needs what its page names, what that loads later, its app, its steps, the sandbox and the remote', () => {
  expect(filesOfEmbed(site(), 'one')).toEqual([
    '_next/static/b1/_buildManifest.js',
    '_next/static/chunks/a.js',
    '_next/static/chunks/last.css',
    '_next/static/chunks/later.js',
    '_next/static/chunks/of-the-remote.js',
    '_next/static/chunks/turbopack-1.js',
    'compiled/one.action.0a.json',
    'editor/format.js',
    'editor/names.json',
    'embed/one.html',
    'embed/remote.html',
    'icon.svg',
    'sandbox/client.js',
    'sandbox/compiler.js',
    'sandbox/host.js',
    'sandbox/index.html',
    'sandbox/packages/syntax.js',
    'sandbox/packages/zod.js',
    'sandbox/worker.js',
    'steps/one.json',
  ]);
});

test('an app brings the packages along that it imports', () => {
  const files = filesOfEmbed(site(), 'two');
  expect(files.filter((file) => file.includes('pglite'))).toHaveLength(4);
  expect(filesOfEmbed(site(), 'one').filter((file) => file.includes('pglite'))).toEqual([]);
});

test('a list for the build holds each file once, with its size and checksum', () => {
  const { build, files, embeds } = filesOfBuild(site(), '/docs');
  expect(build).toBe('b1');
  expect(Object.keys(embeds)).toEqual(['one', 'two']);
  expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
  const ofOne = (embeds.one ?? []).map((index) => files[index]?.path);
  expect(ofOne).toEqual(filesOfEmbed(site(), 'one'));
  expect(files.find(({ path }) => path === 'sandbox/host.js')).toEqual({
    path: 'sandbox/host.js',
    integrity: 'sha256-p0pJx3Zg1Wt6roVM55qkT0zP+fxa4JUG892Tgx+KFi8=',
    bytes: 7,
  });
});

test('the folder of a talk holds them once, and is written over only where it is one', async () => {
  const told: string[] = [];
  const embeds = [
    { slug: 'one', title: 'One <b>' },
    { slug: 'two', title: 'Two' },
  ];
  const wanted = { site: site(), folder: join(folder, 'talk'), embeds, siteUrl: undefined };
  const { files } = await writeTalk(wanted, (line) => told.push(line));
  const ofBoth = new Set([...filesOfEmbed(site(), 'one'), ...filesOfEmbed(site(), 'two')]);
  // The list of what is there.
  expect(files).toBe(ofBoth.size + 1);
  expect(readFileSync(join(folder, 'talk/embed/remote.html'), 'utf8')).toContain('href="../icon.svg"');
  expect(told).toEqual(['  1 of 2  one: 0.0 MB', '  2 of 2  two: 0.0 MB more']);
  await expect(writeTalk(wanted, () => undefined)).resolves.toMatchObject({ files });
  await expect(writeTalk({ ...wanted, folder: site() }, () => undefined)).rejects.toThrow(UserError);
});
