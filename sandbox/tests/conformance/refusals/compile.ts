import { inFile, type Refusal } from './refusal';

/** Found while compiling. */
export const compileRefusals: readonly Refusal[] = [
  {
    name: 'a function that is not async in a file with "use server"',
    folder: 'sync-action',
    at: inFile('sync-action', 'actions.ts', 3),
    words: 'Server Actions must be async functions.',
  },
  {
    name: 'an inline Server Action that is not async',
    folder: 'sync-inline',
    at: inFile('sync-inline', 'page.tsx', 2),
    words: 'Server Actions must be async functions.',
  },
  {
    name: 'an inline Server Action in a Client Component',
    folder: 'inline-client',
    at: inFile('inline-client', 'page.tsx', 5),
    words: 'It is not allowed to define inline "use server" annotated Server Actions in Client Components.',
  },
  {
    name: 'server-only in a Client Component',
    folder: 'server-only',
    at: inFile('server-only', 'secret.ts', 1),
    words: "'server-only' cannot be imported from a Client Component module",
  },
  {
    name: 'client-only in a Server Component',
    folder: 'client-only',
    at: inFile('client-only', 'page.tsx', 1),
    words: "'client-only' cannot be imported from a Server Component module",
  },
  {
    name: 'a hook in a Server Component',
    folder: 'hook-in-server',
    at: inFile('hook-in-server', 'page.tsx', 1),
    words: "You're importing a module that depends on `useState` into a React Server Component module.",
  },
  {
    name: 'a class component in a Server Component',
    folder: 'class-in-server',
    at: inFile('class-in-server', 'page.tsx', 1),
    words: 'It only works in a Client Component',
  },
  {
    name: 'next/headers in a Client Component',
    folder: 'headers-in-client',
    at: inFile('headers-in-client', 'page.tsx', 3),
    words: 'You\'re importing a module that depends on "next/headers" into a React Client Component module.',
  },
  {
    name: 'metadata in a Client Component',
    folder: 'metadata-in-client',
    at: inFile('metadata-in-client', 'page.tsx', 3),
    words: 'You are attempting to export "metadata" from a component marked with "use client"',
  },
  {
    name: 'a directive below an import',
    folder: 'directive-late',
    at: inFile('directive-late', 'page.tsx', 2),
    words: 'The "use client" directive must be placed before other expressions.',
  },
  {
    name: 'an error.tsx that is no Client Component',
    folder: 'error-on-server',
    at: inFile('error-on-server', 'error.tsx', 1),
    words: 'error.tsx must be a Client Component.',
  },
  {
    name: 'a "use cache" function that is not async',
    folder: 'sync-cache',
    at: inFile('sync-cache', 'page.tsx', 1),
    words: '"use cache" functions must be async functions.',
  },
  {
    name: 'export const dynamic with Cache Components',
    folder: 'route-setting',
    at: inFile('route-setting', 'page.tsx', 1),
    words: 'Route segment config "dynamic" is not compatible with `nextConfig.cacheComponents`.',
  },
  {
    name: 'export const dynamicParams with Cache Components',
    folder: 'setting-params',
    at: inFile('setting-params/[id]', 'page.tsx', 1),
    words: 'Route segment config "dynamicParams" is not compatible with `nextConfig.cacheComponents`.',
  },
  {
    name: 'export const runtime with Cache Components',
    folder: 'setting-runtime',
    at: inFile('setting-runtime', 'page.tsx', 1),
    words: 'Route segment config "runtime" is not compatible with `nextConfig.cacheComponents`.',
  },
  {
    name: 'export const dynamic in a Route Handler with Cache Components',
    folder: 'setting-of-route',
    at: inFile('setting-of-route', 'route.ts', 1),
    words: 'Route segment config "dynamic" is not compatible with `nextConfig.cacheComponents`.',
  },
  {
    name: 'export const instant in a Client Component',
    folder: 'instant-in-client',
    at: inFile('instant-in-client', 'page.tsx', 3),
    words: '"instant" is a route segment config and can only be used when the segment is a Server Component',
  },
  {
    name: 'export const prefetch in a Client Component',
    folder: 'prefetch-in-client',
    at: inFile('prefetch-in-client', 'page.tsx', 3),
    words: '"prefetch" is a route segment config and can only be used when the segment is a Server Component',
  },
  {
    name: 'export const ensureStatic in a Client Component',
    folder: 'ensure-in-client',
    at: inFile('ensure-in-client', 'page.tsx', 3),
    words:
      '"ensureStatic" is a route segment config and can only be used when the segment is a Server Component',
  },
  {
    name: 'a file with "use server" that exports all of another',
    folder: 'star-of-actions',
    at: inFile('star-of-actions', 'actions.ts', 3),
    words: 'Only async functions are allowed to be exported in a "use server" file.',
  },
  {
    name: 'a page and a Route Handler in one segment',
    folder: 'page-and-route',
    at: { route: '/page-and-route' },
    words: 'Conflicting route and page at /page-and-route',
  },
  {
    name: 'two pages of different route groups at one address',
    folder: 'page-twice',
    at: { route: '/page-twice' },
    words:
      'You cannot have two parallel pages that resolve to the same path. Please check /page-twice/(one) and /page-twice/(two).',
  },
  {
    name: 'an import of a file that is not there',
    folder: 'missing-file',
    at: inFile('missing-file', 'page.tsx', 1),
    words: "Can't resolve './not-there'",
  },
  {
    name: 'an import of a package that is not there',
    folder: 'missing-package',
    at: inFile('missing-package', 'page.tsx', 1),
    words: 'no-such-package-here',
  },
  {
    name: 'an import of a name that its module does not export',
    folder: 'missing-export',
    at: inFile('missing-export', 'page.tsx', 1),
    words: "Export absent doesn't exist in target module",
  },
  {
    name: 'dynamic() with `ssr: false` in a Server Component',
    folder: 'ssr-false',
    at: inFile('ssr-false', 'page.tsx', 3),
    words: '`ssr: false` is not allowed with `next/dynamic` in Server Components.',
  },
  {
    name: 'an import of a name that the file does not export from which its module passes it on',
    folder: 'missing-passed-on',
    at: inFile('missing-passed-on', 'page.tsx', 1),
    words: "Export absent doesn't exist in target module",
  },
  {
    name: 'an import of a name that nobody exports of files that export all of each other',
    folder: 'missing-in-circle',
    at: inFile('missing-in-circle', 'page.tsx', 1),
    words: "Export absent doesn't exist in target module",
  },
  {
    name: 'an action that uses `this`',
    folder: 'action-this',
    at: inFile('action-this', 'page.tsx', 5),
    words: 'Server Actions cannot use `this`.',
  },
  {
    name: 'an action that is a method of an instance',
    folder: 'action-of-instance',
    at: inFile('action-of-instance', 'page.tsx', 2),
    words: 'It is not allowed to define inline "use server" annotated class instance methods.',
  },
  {
    name: 'a directive below a statement of its function',
    folder: 'directive-late-inline',
    at: inFile('directive-late-inline', 'page.tsx', 4),
    words: 'The "use server" directive must be at the top of the function body.',
  },
  {
    name: 'a misspelt directive',
    folder: 'directive-misspelt',
    at: inFile('directive-misspelt', 'page.tsx', 3),
    words: 'Did you mean "use server"? "use sever" is not a supported directive name.',
  },
  {
    name: 'metadata and generateMetadata in one file',
    folder: 'metadata-twice',
    at: inFile('metadata-twice', 'page.tsx', 2),
    words: '"metadata" and "generateMetadata" cannot be exported at the same time',
  },
  {
    name: 'a file with "use server" that exports from another',
    folder: 'reexport-action',
    at: inFile('reexport-action', 'actions.ts', 3),
    words: 'Only async functions are allowed to be exported in a "use server" file.',
  },
  {
    name: 'an API Route that exports all of another file',
    folder: 'star-in-api',
    at: { file: '/pages/api/star-in-api/index.ts', line: 1 },
    words: "Using `export * from '...'` in a page is disallowed.",
  },
  {
    name: 'revalidatePath() in a Client Component',
    folder: 'client-revalidatePath',
    at: inFile('client-revalidatePath', 'page.tsx', 3),
    words:
      'You\'re importing a module that depends on "revalidatePath" into a React Client Component module.',
  },
  {
    name: 'revalidateTag() in a Client Component',
    folder: 'client-revalidateTag',
    at: inFile('client-revalidateTag', 'page.tsx', 3),
    words: 'You\'re importing a module that depends on "revalidateTag" into a React Client Component module.',
  },
  {
    name: 'navigation() in a Client Component',
    folder: 'client-navigation',
    at: inFile('client-navigation', 'page.tsx', 3),
    words: 'You\'re importing a module that depends on "navigation" into a React Client Component module.',
  },
  {
    name: 'prefetch() in a Client Component',
    folder: 'client-prefetch',
    at: inFile('client-prefetch', 'page.tsx', 3),
    words: 'You\'re importing a module that depends on "prefetch" into a React Client Component module.',
  },
  {
    name: 'an import in a Client Component of what a file with "use cache" exports beside its functions',
    folder: 'cache-export',
    at: inFile('cache-export', 'page.tsx', 3),
    words: "Export label doesn't exist in target module",
  },
  {
    name: 'generateMetadata that is not async in a page with "use cache" at its top',
    folder: 'sync-metadata',
    at: inFile('sync-metadata', 'page.tsx', 3),
    words: '"use cache" functions must be async functions.',
  },
  {
    name: 'generateStaticParams that is not async in a page with "use cache" at its top',
    folder: 'sync-params',
    at: inFile('sync-params/[id]', 'page.tsx', 3),
    words: '"use cache" functions must be async functions.',
  },
  {
    name: 'a word that cannot stand where it does',
    folder: 'syntax',
    at: inFile('syntax', 'page.tsx', 2),
    words: '',
  },
  {
    name: 'usePathname in a Server Component',
    folder: 'pathname-in-server',
    at: inFile('pathname-in-server', 'page.tsx', 1),
    words: "You're importing a module that depends on `usePathname` into a React Server Component module.",
  },
  {
    name: 'useSearchParams in a Server Component',
    folder: 'query-in-server',
    at: inFile('query-in-server', 'page.tsx', 1),
    words:
      "You're importing a module that depends on `useSearchParams` into a React Server Component module.",
  },
  {
    name: 'catchError in a Server Component',
    folder: 'boundary-in-server',
    at: inFile('boundary-in-server', 'page.tsx', 1),
    words: "You're importing a module that depends on `catchError` into a React Server Component module.",
  },
];

/** Found while compiling an app whose layouts are below dynamic segments. */
export const rootParamRefusals: readonly Refusal[] = [
  {
    name: 'next/root-params in a Client Component',
    folder: 'in-client',
    at: inFile('in-client/[lang]', 'page.tsx', 3),
    words:
      'You\'re importing a module that depends on "next/root-params" into a React Client Component module.',
  },
  {
    name: 'an import from next/root-params of a name that no segment above a root layout has',
    folder: 'not-there',
    at: inFile('not-there/[lang]', 'page.tsx', 1),
    words: "Export nobody doesn't exist in target module",
  },
];
