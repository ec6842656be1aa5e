import { expect, test } from 'vitest';
import { readProse } from './files';

const files = new Set(readProse().map(({ file }) => file));

test.each([
  'content/index.mdx',
  'data/claims/csrf.yaml',
  'components/playground/notices.tsx',
  'catalog/references.ts',
  'data/schema/app-traits.ts',
  'embed/parameters/fields.ts',
  'sandbox/host/app/outside.ts',
  'scripts/lib/site-build.ts',
  'packages/slidev/README.md',
])('%s is read', (file) => {
  expect(files).toContain(file);
});

test.each([
  'catalog/references.test.ts',
  'sandbox/tests/conformance/refusals/compile.ts',
  'packages/slidev/node_modules/a/README.md',
])('%s is not', (file) => {
  expect(files).not.toContain(file);
});
