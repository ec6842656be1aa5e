import { expect, test } from 'vitest';
import { formatProblem } from '../problem';
import { ownImportProblems } from './own-imports';

const shared = {
  'examples/base/lib/format.ts': 'export function money() {}\nexport type Money = number;',
  'examples/a/shared/lib/a.ts': 'export const list = 1;\nexport { list as all };\nexport default list;',
  'examples/a/shared/app/a/page.tsx': "import { AddForm } from './add-form';\nimport '@/lib/a.css';",
  'examples/a/shared/lib/a.css': '',
  'examples/a/action/app/a/add-form.tsx': 'export function AddForm() {}',
  'examples/a/route/app/a/add-form.tsx': 'export const AddForm = () => null;',
};

const toldOf = (more: Readonly<Record<string, string>>) =>
  ownImportProblems(new Map(Object.entries({ ...shared, ...more })))
    .map(formatProblem)
    .join('\n');

test('what is there and exported is fine, wherever it lies', () => {
  const page = [
    "import first, { all, list as it } from '@/lib/a';",
    "import type { Money } from '@/lib/format';",
    "import * as everything from '../../lib/a';",
    "export { money } from '@/lib/format';",
    "import { z } from 'zod';",
  ].join('\n');
  expect(toldOf({ 'examples/a/action/app/b/page.tsx': page })).toBe('');
});

test('a file that is not there', () => {
  const page = "import { AddForm } from './ad-form';\nimport { list } from '@/lib/nothing/like/it';";
  expect(toldOf({ 'examples/a/action/app/a/other.tsx': page })).toMatchInlineSnapshot(`
    "examples/a/action/app/a/other.tsx:1:25  import
      got "./ad-form", a file that is not there
      fix: write "./add-form"
    examples/a/action/app/a/other.tsx:2:22  import
      got "@/lib/nothing/like/it", a file that is not there
      fix: add the file, or import another"
  `);
});

test('a name that the file does not export', () => {
  const page = "import a, { lis } from '@/lib/a';\nimport format from '@/lib/format';";
  expect(toldOf({ 'examples/a/action/app/a/other.tsx': page })).toMatchInlineSnapshot(`
    "examples/a/action/app/a/other.tsx:1:13  import
      got "lis", which examples/a/shared/lib/a.ts does not export; allowed: "list", "all", "default"
      fix: write "list"
    examples/a/action/app/a/other.tsx:2:8  import
      got "default", which examples/base/lib/format.ts does not export; allowed: "money", "Money"
      fix: export it there, or import another name"
  `);
});

test('what only one variant lacks is told of the file that all share, once', () => {
  const told = toldOf({ 'examples/a/published/app/b/page.tsx': '', 'examples/a/third/app/b/page.tsx': '' });
  expect(told).toMatchInlineSnapshot(`
    "examples/a/shared/app/a/page.tsx:1:25  import
      got "./add-form", a file that is not there
      fix: add the file, or import another"
  `);
});

test('where syntax does not tell, nothing is said', () => {
  const files = {
    'examples/a/action/lib/rest.ts': "export * from './a';",
    'examples/a/action/lib/parts.ts': 'export const { one } = { one: 1 };',
    'examples/a/action/lib/broken.ts': 'export const {',
    'examples/a/action/app/a/other.tsx':
      "import { x } from '@/lib/rest';\nimport { one, two } from '@/lib/parts';\nimport { y } from '@/lib/broken';",
  };
  expect(toldOf(files)).toBe('');
});
