/** The example that `npm run new` begins with is formatted and typed as all others are, and runs in the sandbox. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadCatalog } from '../catalog';
import { compileApp } from '../sandbox/compile/compile';
import { newKey } from '../sandbox/server/encryption';
import { serveApp } from '../sandbox/server/serve-files.testing';
import { firstPath } from '../sandbox/shared/first-path';
import { exampleConfig } from '../scripts/lib/example-types';
import { copyOfContent } from '../scripts/lib/new/copy.testing';
import { example } from '../scripts/lib/new/example';
import { readProject } from '../scripts/lib/new/plan';
import { writeAll } from '../scripts/lib/new/write';

/** As long as ids get, because names decide where the formatter breaks a line. */
const slug = 'keep-a-note-for-somebody-else';
const tool = (name: string) => join('node_modules', name);
const variants = ['action', 'route'] as const;

let root = '';
let files: Record<string, string> = {};

beforeAll(() => {
  root = copyOfContent();
  files = example.plan(slug, { title: 'Keep a note' }, readProject(root)).files;
  writeAll(root, files);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const code = () => Object.entries(files).filter(([path]) => /\.tsx?$/.test(path));

test('the formatter and the linter have nothing to correct', () => {
  for (const [path, input] of code()) {
    const args = [tool('@biomejs/biome/bin/biome'), 'check', '--write', `--stdin-file-path=${path}`];
    expect(execFileSync(process.execPath, args, { input, encoding: 'utf8' }), path).toBe(input);
  }
});

test.each(variants)('%s has no type error, nor has its spec', (variant) => {
  const config = join(root, '.generated', 'types', `${variant}.json`);
  mkdirSync(dirname(config), { recursive: true });
  cpSync('tsconfig.json', join(root, 'tsconfig.json'));
  writeFileSync(join(root, 'next-env.d.ts'), '/// <reference types="next" />\n');
  writeFileSync(config, JSON.stringify(exampleConfig({ members: [{ slug, variant }] })));
  const args = [tool('typescript/bin/tsc'), '--noEmit', '-p', config];
  expect(() => execFileSync(process.execPath, args, { encoding: 'utf8', stdio: 'pipe' })).not.toThrow();
});

test.each(variants)('%s compiles, and its first page has the first entry', async (variant) => {
  const own = loadCatalog(root).examples.find((one) => one.slug === slug);
  const app = own?.variants.find(({ name }) => name === variant)?.files ?? {};
  const compiled = compileApp(app, { buildId: 'new', encryptionKey: newKey() });
  const { refused, logged, send } = await serveApp(compiled.app);
  expect(refused).toBeUndefined();
  const { status, text } = await send('GET', firstPath(compiled.app.routes));
  expect([status, logged]).toEqual([200, []]);
  expect(text).toContain('First entry');
});

test('each mutation finds its text once, and names a step', async () => {
  const spec = files[`examples/${slug}/spec.ts`] ?? '';
  const mutations = [...spec.matchAll(/file: '\/(.*?)',\n +find: '(.*?)',\n.*\n +failing: ['"](.*?)['"],/g)];
  expect(mutations).toHaveLength(2);
  for (const [, path = '', find = '', failing = ''] of mutations) {
    const texts = Object.entries(files).filter(([file]) => file.endsWith(`/${path}`));
    expect(texts.map(([, text]) => text.split(find).length)).toEqual([2]);
    expect(spec.split(`name: '${failing}'`)).toHaveLength(2);
  }
});
