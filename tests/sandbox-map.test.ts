import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { importsBetweenParts, sandboxMap } from './sandbox-map';
import { sourceFiles } from './source-files';

const files = sourceFiles(process.cwd()).filter(({ path }) => path.startsWith('sandbox/'));

test('the map of the sandbox is drawn from its code; `vitest run tests/sandbox-map.test.ts -u` draws it again', async () => {
  await expect(sandboxMap(files)).toMatchFileSnapshot('../sandbox/map.svg');
});

test('an arrow is drawn for an import of types too, and for none of a test', () => {
  const pairs = importsBetweenParts([
    {
      path: 'sandbox/host/gate/port.ts',
      text: "import type { Files } from '../../shared/protocol'; import './limits';",
    },
    { path: 'sandbox/host/gate/port.test.ts', text: "import { compileApp } from '../../compile/compile';" },
  ]);
  expect(pairs).toEqual([['host', 'shared']]);
});

const text = readFileSync('sandbox/ARCHITECTURE.md', 'utf8');
const isFile = /^[\w*./-]+\.(?:tsx?|html)$|^[\w/-]+\/$/;
const spans = (line: string) =>
  [...line.matchAll(/`([^`]+)`/g)].flatMap(([, span = '']) => (isFile.test(span) ? span : []));

/** Files of the package, the tests of the repository, and folders of both, by their path below `sandbox/` or `tests/`. */
const known = ['sandbox', 'tests'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ parentPath }) => !/\/(dist|apps)(\/|$)/.test(parentPath))
    .map(
      (entry) =>
        posix.relative(folder, posix.join(entry.parentPath, entry.name)) + (entry.isDirectory() ? '/' : ''),
    ),
);
const patternOf = (name: string) => new RegExp(`^${name.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`);
const isThere = (path: string) => known.some((each) => patternOf(path).test(each));

test('every file that the map in words names is where it says; of those in a row each without a folder is in that of the one before', () => {
  const rows = text.split('\n').filter((line) => /^\| `[\w/*-]+(\.tsx?|\/)`/.test(line));
  expect(rows.length).toBeGreaterThan(30);
  const missing = rows.flatMap((row) => {
    let folder = '';
    return spans(row.split('|')[1] ?? '').filter((name) => {
      if (name.includes('/')) folder = posix.dirname(name);
      return !isThere(name.includes('/') ? name : `${folder}/${name}`);
    });
  });
  expect(missing).toEqual([]);
});

test('every other file that the text names exists', () => {
  const named = text.split('\n').flatMap(spans);
  const endsSomewhere = (name: string) => known.some((each) => `/${each}`.endsWith(`/${name}`));
  const wrong = named.filter(
    (name) => !/[*]|\/$/.test(name) && !isThere(name) && !existsSync(name) && !endsSomewhere(name),
  );
  expect([...new Set(wrong)]).toEqual([]);
});
