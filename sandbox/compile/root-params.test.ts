import { expect, it } from 'vitest';
import { problemOf } from './app.testing';
import { rootParamNames } from './root-params';

const layout = 'export default function Layout({ children }) { return children; }';
const page = (imported: string) =>
  `import { ${imported} } from 'next/root-params'; export default async function Page() { return await ${imported}(); }`;

it('names the dynamic segments above the first layout on the way down from app, and no others', () => {
  const files = [
    '/app/(shop)/[lang]/[...path]/layout.tsx',
    '/app/(shop)/[lang]/[...path]/[item]/layout.tsx',
    '/app/docs/[[...rest]]/layout.tsx',
    '/lib/[name]/layout.tsx',
  ];
  const names = rootParamNames(Object.fromEntries(files.map((file) => [file, layout])));
  expect(names).toEqual(['lang', 'path', 'rest']);
  expect(rootParamNames({ '/app/layout.tsx': layout, '/app/[id]/layout.tsx': layout })).toEqual([]);
});

it('says which root params there are, where one is imported that is not', () => {
  const problem = problemOf({ '/app/[lang]/layout.tsx': layout, '/app/[lang]/page.tsx': page('id') });
  expect(problem).toMatchObject({ file: '/app/[lang]/page.tsx', line: 1 });
  expect(problem.message).toContain("Export id doesn't exist in target module");
  expect(problem.fix).toContain('lang');
});

it('refuses a segment that is not a name in JavaScript, where root params are imported', () => {
  const problem = problemOf({
    '/app/[post-slug]/layout.tsx': layout,
    '/app/[post-slug]/page.tsx': page('lang'),
  });
  expect(problem.message).toContain("Expected ',', got '-'");
  expect(problem.fix).toContain('[post-slug]');
});
