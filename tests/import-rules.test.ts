import { expect, test } from 'vitest';
import { brokenImportRules } from './import-rules';
import { importsOfCode, importsOfMdx, modulesNamed } from './imports';
import { sourceFiles } from './source-files';

test('every import of the project follows the table of layers', () => {
  const files = sourceFiles(process.cwd());
  expect(files.length).toBeGreaterThan(20);
  expect(brokenImportRules(files).join('\n\n')).toBe('');
});

const judge = (path: string, text: string) => brokenImportRules([{ path, text }]);

test('a component that loads the catalogue is told how to get its data', () => {
  const text = "import { clsx } from 'clsx';\nimport { loadCatalog } from '../catalog/load';\n";
  expect(judge('components/claim.tsx', text)).toMatchInlineSnapshot(`
    [
      "components/claim.tsx:2:29  import
      got "../catalog/load"; components/ may import: its own files, next-sandbox, next-sandbox/keys, next-sandbox/differences, embed, \`import type\` from catalog, npm packages
      fix: write \`import type\`, and take the values as props",
    ]
  `);
});

test('the complaint is one a contributor can act on', () => {
  expect(
    judge('content/article.mdx', "# Title\n\nimport { Claim } from '../components/claim'\n"),
  ).toMatchInlineSnapshot(`
    [
      "content/article.mdx:3:23  import
      got "../components/claim"; content/ may import: nothing at all
      fix: name the component in components/article/definitions.ts; articles use it without an import",
    ]
  `);
});

test.each([
  ['data/schema.ts', "import { x } from '../catalog/load'"],
  ['data/schema.ts', "import { parse } from 'yaml'"],
  ['catalog/load.ts', "import { Claim } from '../components/claim'"],
  ['catalog/load.ts', "import { component } from '../components/article/claim/component'"],
  ['catalog/load.ts', "import { define } from '../components/article/define'"],
  ['catalog/load.ts', "import { start } from '../sandbox/host'"],
  ['components/claim.tsx', "import { compile } from '../sandbox/compile'"],
  ['components/claim.tsx', "import { start } from '../sandbox/host/frame'"],
  ['components/claim.tsx', "import type { Files } from '../sandbox/shared/protocol'"],
  ['components/claim.tsx', "import { x } from 'next-sandbox/host'"],
  ['embed/messages.ts', "import { connectSandbox } from 'next-sandbox'"],
  ['sandbox/host/bridge.ts', "import type { SandboxHost } from '../tests/parity/sandbox-host'"],
  ['sandbox/host/bridge.test.ts', "import { drawn } from '../tests/parity/thread'"],
  ['sandbox/tests/parity/runs.ts', "import { loadExamples } from '../../../catalog'"],
  ['sandbox/tests/parity/runs.ts', "import { proofs } from '../../../tests/panels/draw'"],
  ['catalog/load.ts', "import { runKeys } from '../sandbox/tests/parity/keys'"],
  ['scripts/parity.ts', "import { plan } from '../sandbox/tests/parity/runs'"],
  ['app/page.tsx', "import { connectSandbox } from 'next-sandbox'"],
  ['components/claim.tsx', "export * from '../catalog/load'"],
  ['components/claim.tsx', "const late = () => import('../catalog/load')"],
  ['components/table/row.tsx', "import type { Row } from '../../data/schema'"],
  ['sandbox/host/bridge.ts', "import { Claim } from '../../components/claim'"],
  ['sandbox/server/run.ts', "import type { Example } from '../../catalog/examples'"],
  ['examples/create-post/action/page.tsx', "import { x } from '../../../catalog/load'"],
  ['evidence/record.ts', "import { decide } from '../data/decide'"],
  ['content/_meta.ts', "import type { MetaRecord } from 'nextra'"],
  ['app/layout.tsx', "import data from '../data/schema'"],
  ['pages/embed/table.tsx', "import { site } from '../../app/site'"],
  ['mdx-components.tsx', "import { x } from './data/schema'"],
  ['scripts/build.ts', "import { layers } from '../tests/layers'"],
  ['app/page.tsx', "import { secret } from '../../elsewhere/secret'"],
])('%s may not have %j', (path, text) => {
  expect(judge(path, text)).toHaveLength(1);
});

test.each([
  ['data/schema/claim.ts', "import { z } from 'zod'; import { id } from '../schema'"],
  ['data/schema.test.ts', "import { test } from 'vitest'; import { readFileSync } from 'node:fs'"],
  ['catalog/load.ts', "import { claimSchema } from '../data/schema'; import { parse } from 'yaml'"],
  ['catalog/load.ts', "import * as definitions from '../components/article/definitions'"],
  ['components/claim.tsx', "import type { Claim } from '../catalog/claims'"],
  ['components/live.tsx', "import { connectSandbox } from 'next-sandbox'; import './live.css'"],
  ['embed/messages.ts', "import { deckKeys } from 'next-sandbox/keys'"],
  ['sandbox/tests/parity/sandbox-host.ts', "import type { Files } from '../../shared/protocol'"],
  ['sandbox/tests/parity/real-next.ts', "import { runNext } from '../../../evidence/lab/running-app'"],
  ['catalog/load.ts', "import { layTogether } from '../sandbox/tests/conformance/app-files'"],
  ['tests/x.ts', "import { drawn } from '../sandbox/tests/parity/thread'"],
  ['evidence/record.ts', "import { schema } from '../data/schema/experiment'"],
  ['app/layout.tsx', "import { themeSettings } from '../theme.config'; import pack from '../package.json'"],
  [
    'pages/embed/table.tsx',
    "import { Table } from '../../components/table'; import { load } from '../../catalog/load'",
  ],
  [
    'tests/x.test.ts',
    "import { decide } from '../data/decide'; import { chromium } from '../scripts/chromium'",
  ],
  ['content/article.mdx', "Prose that says import.\n\n```ts\nimport { x } from '../components/x'\n```\n"],
])('%s may have %j', (path, text) => {
  expect(judge(path, text)).toEqual([]);
});

test('code in a new top-level folder has to be given a layer', () => {
  expect(judge('helpers/x.ts', 'export const x = 1')).toEqual([
    'helpers/x.ts  layer\n  got no layer; fix: add it to tests/layers.ts',
  ]);
});

test('imports are read with their place, whatever surrounds them', () => {
  const source =
    "// import a from 'comment'\nconst text = \"import b from 'string'\";\nimport type { C } from './c';\nexport const view = <p title=\"it's\">Don't import x from 'jsx'</p>;\nvoid import('./late');\ntype T = import('./t').T;\nimport { type A, type B } from './ab';\n";
  expect(importsOfCode('view.tsx', source)).toEqual([
    { specifier: './c', typeOnly: true, line: 3, column: 24 },
    { specifier: './late', typeOnly: false, line: 5, column: 13 },
    { specifier: './t', typeOnly: true, line: 6, column: 17 },
    { specifier: './ab', typeOnly: true, line: 7, column: 32 },
  ]);
  expect(modulesNamed(source)).toEqual(['./c', './late', './t', './ab']);
  expect(importsOfMdx("text\n\nimport X from './x'\n")).toEqual([
    { specifier: './x', typeOnly: false, line: 3, column: 15 },
  ]);
});
