import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import manifest from '../../package.json';
import { projectFiles } from './project';
import { dependencies, devDependencies, optionalDependencies } from './project-packages';
import { starterFiles } from './starter-files';
import { folderOf, zipProject } from './zip';

const page = { '/app/page.tsx': 'export default function Page() { return null; }' };
const manifestOf = (code: string) =>
  JSON.parse(projectFiles({ '/app/page.tsx': code })['/package.json'] ?? '');

test('a download asks for the versions that this site is built with', () => {
  const own: Record<string, string> = { ...manifest.dependencies, ...manifest.devDependencies };
  for (const [name, version] of Object.entries({
    ...dependencies,
    ...devDependencies,
    ...optionalDependencies,
  })) {
    expect({ [name]: version }).toEqual({ [name]: own[name] });
  }
});

test('the starter, zipped, holds its files and what makes them a Next.js app', async () => {
  const starter = await starterFiles();
  const entries = unzipSync(await zipProject(starter, folderOf()));
  expect(Object.keys(entries).sort()).toEqual([
    'from-the-playground/.gitignore',
    'from-the-playground/README.md',
    'from-the-playground/app/actions.ts',
    'from-the-playground/app/api/notes/route.ts',
    'from-the-playground/app/globals.css',
    'from-the-playground/app/layout.tsx',
    'from-the-playground/app/page.tsx',
    'from-the-playground/lib/notes.ts',
    'from-the-playground/next.config.ts',
    'from-the-playground/package.json',
    'from-the-playground/tsconfig.json',
  ]);
  const text = strFromU8(entries['from-the-playground/app/page.tsx'] ?? new Uint8Array());
  expect(text).toBe(starter['/app/page.tsx']);
});

test.each([
  ['My notes!', 'my-notes'],
  ['日本語', 'from-the-playground'],
  ['Con', 'from-the-playground'],
  [undefined, 'from-the-playground'],
])('the zip of an app called %j is %s.zip', (title, folder) => {
  expect(folderOf(title)).toBe(folder);
});

test.each([
  ["import { z } from 'zod';", ['zod']],
  ['import * as z from "zod/v4";', ['zod']],
  ["const { default: Stripe } = await import('stripe');", ['stripe']],
  ["import {\n  z,\n} from 'zod';\nimport Stripe from 'stripe';", ['stripe', 'zod']],
  ["import { PGlite } from '@electric-sql/pglite';", ['@electric-sql/pglite']],
  ["import zodiac from './zod';\nconst name = 'zod';", []],
])('packages follow the imports of %j', (code, names) => {
  const always = ['next', 'react', 'react-dom'];
  expect(Object.keys(manifestOf(code).dependencies).sort()).toEqual([...always, ...names].sort());
});

test('files of the app stand above those that would be added, package.json aside', () => {
  const own = {
    ...page,
    '/package.json':
      '{ "scripts": { "postinstall": "evil" }, "dependencies": { "zod": "0.0.1", "evil": "1" } }',
    '/tsconfig.json': '{ "compilerOptions": {} }',
    '/next.config.mjs': 'export default { cacheComponents: true };',
    '/app/layout.jsx': 'layout',
    '/README.md': 'mine',
    '/.gitignore': 'mine',
  };
  const { '/package.json': text = '', ...rest } = projectFiles(own, { withRunByTools: true });
  const { '/package.json': _, ...others } = own;
  expect(rest).toEqual(others);
  const { scripts, dependencies: asked } = JSON.parse(text);
  expect(scripts).toEqual({ dev: 'next dev', build: 'next build', start: 'next start' });
  expect(asked).toEqual({ ...dependencies, zod: optionalDependencies.zod });
});

test('settings that are left out leave their switches behind, as data', () => {
  const settings = (text: string) => projectFiles({ ...page, '/next.config.mjs': text })['/next.config.ts'];
  const evil =
    "import 'node:child_process'; export default { cacheComponents: true, evil: true, trailingSlash: go() };";
  expect(settings(evil)).toContain('const nextConfig: NextConfig = { cacheComponents: true };');
  expect(settings('export default {}')).toContain('const nextConfig: NextConfig = {};');
});

test('a name that a disk takes for an added one is not there twice', () => {
  const paths = Object.keys(
    projectFiles({ ...page, '/ReadMe.md': 'mine', '/TSCONFIG.json': '{}', '/Package.json': '{}' }),
  );
  expect(paths.map((path) => path.toLowerCase()).sort()).toEqual(
    [...new Set(paths.map((path) => path.toLowerCase()))].sort(),
  );
  expect(paths).toContain('/ReadMe.md');
  expect(paths).not.toContain('/Package.json');
});

test.each([
  ['no layout', page, '/app/layout.tsx'],
  ['a layout further down', { ...page, '/app/shop/layout.tsx': '' }, '/app/layout.tsx'],
  ['pages in the src folder', { '/src/app/page.tsx': '' }, '/src/app/layout.tsx'],
  ['a root layout in a route group', { '/app/(site)/page.tsx': '', '/app/(site)/layout.tsx': '' }, undefined],
  [
    'a root layout in a dynamic segment',
    { '/app/[lang]/page.tsx': '', '/app/[lang]/layout.tsx': '' },
    undefined,
  ],
  ['handlers alone', { '/app/api/route.ts': '' }, undefined],
  ['API Routes alone', { '/pages/api/hello.ts': '' }, undefined],
])('with %s, the root layout is added where Next.js needs one', (_, files, added) => {
  const layouts = Object.keys(projectFiles(files)).filter(
    (path) => path.endsWith('/layout.tsx') && !(path in files),
  );
  expect(layouts).toEqual(added ? [added] : []);
});
