/** Apps that `next build` refuses with the first of their faults, so that each needs a build of its own. */
import type { ConfigRefusal } from './refusal';

const cached = '{ cacheComponents: true, partialPrefetching: true }';
const classic = '{ experimental: {} }';

const rootLayout = (more = '') =>
  `${more}export default function Layout({ children }: { children: React.ReactNode }) { return <html><body>{children}</body></html>; }`;
const page = 'export default function Page() { return null; }';
const listing = (name: string) => `export const generateStaticParams = () => [{ '${name}': 'one' }];\n`;

export const loneRefusals: readonly ConfigRefusal[] = [
  {
    name: 'an empty list of generateStaticParams with Cache Components',
    config: cached,
    files: {
      '/app/[id]/page.tsx': `export const generateStaticParams = (): { id: string }[] => [];\n${page}`,
    },
    at: '/app/[id]/page.tsx',
    words: 'all `generateStaticParams` functions must return at least one result.',
  },
  {
    name: 'a dynamic route with ensureStatic of navigation and without generateStaticParams',
    config: cached,
    files: { '/app/[id]/page.tsx': `export const ensureStatic = 'navigation';\n${page}` },
    at: '/app/[id]/page.tsx',
    words: '`ensureStatic = "navigation"` requires an exported `generateStaticParams()` function.',
  },
  {
    name: 'generateStaticParams that leaves a segment out, with ensureStatic of navigation',
    config: cached,
    files: {
      '/app/[id]/[other]/page.tsx': `export const ensureStatic = 'navigation';\n${listing('id')}${page}`,
    },
    at: '/app/[id]/[other]/page.tsx',
    words: '`generateStaticParams()` returned incomplete params.',
  },
  {
    name: 'ensureStatic that is weaker than that of the layout',
    config: cached,
    files: {
      '/app/layout.tsx': rootLayout("export const ensureStatic = 'navigation';\n"),
      '/app/page.tsx': `export const ensureStatic = 'prefetch';\n${page}`,
    },
    at: '/app/page.tsx',
    words: 'A child segment cannot override a parent segment with a less-constrained `ensureStatic`.',
  },
  {
    name: 'ensureStatic that does not go with that of the layout',
    config: cached,
    files: {
      '/app/layout.tsx': rootLayout("export const ensureStatic = 'shell';\n"),
      '/app/page.tsx': `export const ensureStatic = false;\n${page}`,
    },
    at: '/app/page.tsx',
    words: 'A child segment cannot override a parent segment with an incompatible `ensureStatic`.',
  },
  {
    name: 'export const ensureStatic without Cache Components',
    config: classic,
    files: { '/app/page.tsx': `export const ensureStatic = 'navigation';\n${page}` },
    at: '/app/page.tsx',
    words: 'Route "/page" cannot use `export const ensureStatic = ...` without enabling `cacheComponents`.',
  },
  {
    name: 'export const runtime in proxy.ts',
    config: classic,
    files: { '/proxy.ts': "export const runtime = 'nodejs';\nexport function proxy() {}\n" },
    at: '/proxy.ts',
    words: 'Route segment config is not allowed in Proxy file at "./proxy.ts".',
  },
  {
    name: 'useSearchParams() outside Suspense in a static page, without Cache Components',
    config: classic,
    files: {
      '/app/page.tsx':
        "'use client';\nimport { useSearchParams } from 'next/navigation';\nexport default function Page() { return useSearchParams().get('q'); }",
    },
    at: '/app/page.tsx',
    words: 'useSearchParams() should be wrapped in a suspense boundary at page "/".',
  },
  {
    name: 'cacheLife() at the top level of a module',
    config: cached,
    files: { '/app/page.tsx': `import { cacheLife } from 'next/cache';\ncacheLife('days');\n${page}` },
    at: '/app/page.tsx',
    words: '`cacheLife()` can only be called inside a `"use cache"`',
  },
  {
    name: 'a cached function that takes longer than experimental.useCacheTimeout',
    config: '{ cacheComponents: true, partialPrefetching: true, experimental: { useCacheTimeout: 2 } }',
    files: {
      '/app/page.tsx': `async function read() {\n  'use cache';\n  await new Promise(() => {});\n}\nexport default async function Page() { await read(); return null; }`,
    },
    at: '/app/page.tsx',
    words: 'A `"use cache"` function took too long during prerendering.',
  },
  {
    name: 'viewport in a Client Component',
    config: classic,
    files: { '/app/page.tsx': `'use client';\nexport const viewport = { themeColor: 'black' };\n${page}` },
    at: '/app/page.tsx',
    // Next.js has none of its own.
    words: '',
  },
];
