import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sandboxDoors } from '../scripts/lib/sandbox-doors';
import { sandboxParts } from './layers';
import { brokenPartRules, importCircles } from './sandbox-parts';
import { sourceFiles } from './source-files';

const files = sourceFiles(process.cwd()).filter(({ path }) => path.startsWith('sandbox/'));

test('every import between parts of the sandbox follows their table', () => {
  expect(files.length).toBeGreaterThan(300);
  expect(brokenPartRules(files).join('\n\n')).toBe('');
});

test('no files of the sandbox import each other in a circle, types included', () => {
  expect(importCircles(files).map((circle) => circle.join(' → '))).toEqual([]);
});

test('of its tests nothing is shipped: not as files, and not as a part of one', () => {
  const { files: shipped } = JSON.parse(readFileSync('sandbox/package.json', 'utf8'));
  expect(shipped).toEqual(['bin', 'dist', 'CHANGELOG.md']);
  expect(Object.keys(sandboxParts)).not.toContain('tests');
});

test('the doors of the package are those that the repository goes through', () => {
  const { exports } = JSON.parse(readFileSync('sandbox/package.json', 'utf8'));
  const doors = Object.entries(sandboxDoors()).map(([door, path]) => [
    door.replace('next-sandbox', '.'),
    path.replace('./sandbox/', './dist/types/').replace(/\.ts$/, '.d.ts'),
  ]);
  const types: [string, { types: string }][] = Object.entries(exports);
  expect(doors).toEqual(types.map(([door, target]) => [door, target.types]));
});

const judge = (path: string, text: string) => brokenPartRules([{ path, text }]);

test('the complaint is one a contributor can act on', () => {
  expect(
    judge('sandbox/server/run.ts', "import type { Way } from '../client/way';\n"),
  ).toMatchInlineSnapshot(`
    [
      "sandbox/server/run.ts:1:26  import
      got "../client/way"; sandbox/server/ may import: its own files, sandbox/shared
      fix: move what both parts need to sandbox/shared/",
    ]
  `);
});

test.each([
  ['sandbox/shared/protocol.ts', "import { compileApp } from '../compile/compile';"],
  ['sandbox/host/gate/port.ts', "import { matchRoute } from '../../server/router';"],
  ['sandbox/client/app.ts', "const late = () => import('../host/connect');"],
  ['sandbox/server/next/io.ts', "type Built = import('../../build/bundles').Built;"],
  ['sandbox/compile/parse.ts', "import { x } from '../other/x';"],
  ['sandbox/shared/protocol.ts', "import type { Case } from '../tests/conformance/group';"],
  ['sandbox/build/bundles.ts', "import { filesIn } from '../tests/conformance/builds';"],
  ['sandbox/other/x.ts', ''],
  ['sandbox/x.ts', ''],
])('%s may not have %j', (path, text) => {
  expect(judge(path, text)).toHaveLength(1);
});

test.each([
  ['sandbox/host/gate/port.ts', "import { matchRoute } from '../../shared/router'; import '../marks';"],
  ['sandbox/build/prerender.ts', "import { compileApp } from '../compile/compile';"],
  ['sandbox/server/router.test.ts', "import { compileApp } from '../compile/compile';"],
  ['sandbox/compile/parse.ts', "import { parse } from 'acorn';"],
])('%s may have %j', (path, text) => {
  expect(judge(path, text)).toEqual([]);
});

test('a circle is found through types, folders and files that are in none', () => {
  const circles = importCircles([
    { path: 'sandbox/a.ts', text: "import { b } from './b/index';" },
    { path: 'sandbox/b/index.ts', text: "import type { C } from '../c';" },
    { path: 'sandbox/c.tsx', text: "export * from './b';" },
  ]);
  expect(circles).toEqual([['sandbox/b/index.ts', 'sandbox/c.tsx']]);
});
