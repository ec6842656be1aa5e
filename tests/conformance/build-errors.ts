/**
 * What `next build` refuses. One build on real Next.js names every bad file of an app; the sandbox gets each bad
 * route by itself, and must name the same file with the same words.
 */
import type { AppFiles } from './builds';
import { loneRefusals } from './lone-refusals';

export interface Refusal {
  name: string;
  /** The folder under `app/` or `pages/api/` that holds the fault. */
  folder: string;
  /** Where the message points; for faults of a whole route Next.js names the route. */
  at: { file: string; line: number } | { route: string };
  /** Words of the message, the same on both targets; empty where each parser has its own. */
  words: string;
}

const inFile = (folder: string, file: string, line: number) => ({ file: `/app/${folder}/${file}`, line });

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

/** An app that is refused as a whole: `build-errors/<app>`. */
export interface AppRefusal {
  name: string;
  app: string;
  /** What the message of the sandbox points to; Next.js names no file. */
  file: string;
  words: string;
}

export const appRefusals: readonly AppRefusal[] = [
  {
    name: 'a segment above the root layout whose name is not a name in JavaScript',
    app: 'odd-root-param',
    file: '/app/[post-slug]/layout.tsx',
    words: "Expected ',', got '-'",
  },
  {
    name: 'a root param without a value, with Cache Components',
    app: 'no-root-values',
    file: '/app/[lang]/page.tsx',
    words:
      'A required root parameter (lang) was not provided in generateStaticParams for /[lang], please provide at least one value.',
  },
];

/** An app that is refused for its configuration. */
export interface ConfigRefusal {
  name: string;
  /** What `next.config.ts` exports. */
  config: string;
  /** What its page does not go with; left out where the configuration is refused by itself. */
  page?: string;
  /** What takes the place of the files of the smallest app; undefined takes one away. */
  files?: Record<string, string | undefined>;
  /** The file that the message points to, where it is not that of `page` or the configuration. */
  at?: string;
  words: string;
}

export const configRefusals: readonly ConfigRefusal[] = [
  {
    name: 'partialPrefetching without Cache Components',
    config: '{ partialPrefetching: true }',
    words: '`partialPrefetching` requires `cacheComponents` to be enabled.',
  },
  {
    name: 'a profile of cacheLife that expires before it is made again',
    config:
      '{ cacheComponents: true, partialPrefetching: true, cacheLife: { odd: { revalidate: 60, expire: 30 } } }',
    words: 'the expire option must be greater than the revalidate option.',
  },
  {
    name: 'a limit of bodies beside a proxy that is not a size',
    config: '{ experimental: { proxyClientMaxBodySize: 0 } }',
    words: 'Client Max Body Size must be larger than 0 bytes',
  },
  {
    name: 'export const instant without Cache Components',
    config: '{ experimental: {} }',
    page: 'export const instant = true;\n',
    words: 'Route segment config "instant" requires `nextConfig.cacheComponents` to be enabled.',
  },
  {
    name: 'export const prefetch without Cache Components',
    config: '{ experimental: {} }',
    page: "export const prefetch = 'partial';\n",
    words: 'Route "/page" cannot use `export const prefetch = ...` without enabling `cacheComponents`.',
  },
  {
    name: 'a matcher of proxy.ts that is not a constant',
    config: '{ experimental: {} }',
    files: {
      '/proxy.ts':
        "const path = process.env.GUARDED ?? '/guarded';\nexport function proxy() {}\nexport const config = { matcher: path };\n",
    },
    at: '/proxy.ts',
    words: "Next.js can't recognize the exported `config` field in route.",
  },
  {
    name: 'a runtime in the config of proxy.ts',
    config: '{ experimental: {} }',
    files: { '/proxy.ts': "export function proxy() {}\nexport const config = { runtime: 'nodejs' };\n" },
    at: '/proxy.ts',
    words: 'Route segment config is not allowed in Proxy file at',
  },
  {
    name: '"use cache" without Cache Components',
    config: '{ experimental: {} }',
    page: "async function read() {\n  'use cache';\n}\nconsole.log(read);\n",
    words: 'To use "use cache", please enable the feature flag `cacheComponents` in your Next.js config.',
  },
  {
    name: '"use cache: private" without Cache Components',
    config: '{ experimental: {} }',
    page: "async function read() {\n  'use cache: private';\n}\nconsole.log(read);\n",
    words:
      'To use "use cache: private", please enable the feature flag `cacheComponents` in your Next.js config.',
  },
  ...loneRefusals,
];

/** The smallest app with a configuration. */
const smallestApp = ({ config, page = '' }: ConfigRefusal): AppFiles => ({
  '/next.config.ts': `export default ${config};`,
  '/app/layout.tsx':
    'export default function Layout({ children }: { children: React.ReactNode }) { return <html><body>{children}</body></html>; }',
  '/app/page.tsx': `${page}export default function Page() { return null; }`,
});

export const filesOfConfig = (refusal: ConfigRefusal): AppFiles =>
  Object.fromEntries(
    Object.entries({ ...smallestApp(refusal), ...refusal.files }).flatMap(([path, text]) =>
      text === undefined ? [] : [[path, text] as const],
    ),
  );

const outside = `\`fetch(...)\`, \`cookies()\`, \`headers()\`, \`params\`, \`searchParams\`, or \`connection()\` accessed outside of \`<Suspense>\``;
const unstable = (call: string) => `Next.js encountered the unstable value \`${call}\` while prerendering.`;

const hookOutside = (call: string) =>
  `Next.js encountered URL data \`${call}\` in a Client Component outside of \`<Suspense>\`.`;
const notStatic = 'Next.js encountered uncached or runtime data on a route that must be fully static.';

/** Found while prerendering, with Cache Components. */
export const prerenderRefusals: readonly Refusal[] = [
  {
    name: 'cookies() outside Suspense',
    folder: 'cookie',
    at: { route: '/cookie' },
    words: outside,
  },
  {
    name: 'headers() outside Suspense',
    folder: 'header',
    at: { route: '/header' },
    words: outside,
  },
  {
    name: 'connection() outside Suspense',
    folder: 'waits',
    at: { route: '/waits' },
    words: outside,
  },
  {
    name: 'uncached data outside Suspense',
    folder: 'uncached',
    at: { route: '/uncached' },
    words: outside,
  },
  {
    name: 'params of a dynamic segment outside Suspense',
    folder: 'param',
    at: { route: '/param/[id]' },
    words: outside,
  },
  {
    name: 'search params outside Suspense',
    folder: 'search',
    at: { route: '/search' },
    words: outside,
  },
  {
    name: 'cookies() outside Suspense in a layout',
    folder: 'layout-waits',
    at: { route: '/layout-waits' },
    words: outside,
  },
  {
    name: 'cookies() outside Suspense for params that generateStaticParams names',
    folder: 'named-param',
    at: { route: '/named-param/[id]' },
    words: outside,
  },
  {
    name: 'Math.random() while prerendering',
    folder: 'random',
    at: inFile('random', 'page.tsx', 2),
    words: `Route "/random": ${unstable('Math.random()')}`,
  },
  {
    name: 'Date.now() while prerendering',
    folder: 'now',
    at: inFile('now', 'page.tsx', 2),
    words: `Route "/now": ${unstable('Date.now()')}`,
  },
  {
    name: 'crypto.randomUUID() while prerendering',
    folder: 'uuid',
    at: inFile('uuid', 'page.tsx', 2),
    words: `Route "/uuid": ${unstable('crypto.randomUUID()')}`,
  },
  {
    name: 'cookies() inside "use cache"',
    folder: 'cookie-in-cache',
    at: inFile('cookie-in-cache', 'page.tsx', 5),
    words: 'Route "/cookie-in-cache": `cookies()` can\'t be read inside `"use cache"`.',
  },
  {
    name: 'a function as a prop from a Server Component to a Client Component',
    folder: 'function-prop',
    at: { route: '/function-prop' },
    words:
      'Functions cannot be passed directly to Client Components unless you explicitly expose it by marking it with "use server".',
  },
  {
    name: 'a function such as onLoad at an image in a Server Component',
    folder: 'image-function',
    at: { route: '/image-function' },
    words: 'Event handlers cannot be passed to Client Component props.',
  },
  {
    name: 'a short-lived cached function inside one without a cacheLife of its own',
    folder: 'short-inside',
    at: { route: '/short-inside' },
    words:
      'A nested `"use cache"` with a short `expire` (under 5 minutes) is inside an outer `"use cache"` that has no `cacheLife()`.',
  },
  {
    name: 'search params inside "use cache"',
    folder: 'search-in-cache',
    at: { route: '/search-in-cache' },
    words: '`searchParams` can\'t be read inside `"use cache"`.',
  },
  {
    name: '"use cache: private" inside "use cache: remote"',
    folder: 'private-in-remote',
    at: { route: '/private-in-remote' },
    words: '`"use cache: private"` can\'t be nested inside `"use cache"`',
  },
  {
    name: 'a static page that throws',
    folder: 'throws',
    at: inFile('throws', 'page.tsx', 2),
    words: 'no data for this page',
  },
  {
    name: 'a short-lived cached function inside one that calls no cacheLife()',
    folder: 'short-life',
    at: { route: '/short-life' },
    words: 'A nested `"use cache"` with a short `expire` (under 5 minutes) is inside an outer `"use cache"`',
  },
  {
    name: 'useParams() of a segment that nobody has named, outside Suspense',
    folder: 'use-params',
    at: { route: '/use-params/[id]' },
    words: hookOutside('useParams()'),
  },
  {
    name: 'usePathname() below a segment that nobody has named, outside Suspense',
    folder: 'use-pathname',
    at: { route: '/use-pathname/[id]' },
    words: hookOutside('usePathname()'),
  },
  {
    name: 'useSelectedLayoutSegment() above a segment that nobody has named, outside Suspense',
    folder: 'use-segment',
    at: { route: '/use-segment/[id]' },
    words: hookOutside('useSelectedLayoutSegment()'),
  },
  {
    name: 'useSelectedLayoutSegments() above a segment that nobody has named, outside Suspense',
    folder: 'use-segments',
    at: { route: '/use-segments/[id]' },
    words: hookOutside('useSelectedLayoutSegments()'),
  },
  {
    name: 'useSearchParams() outside Suspense',
    folder: 'use-query',
    at: { route: '/use-query' },
    words: hookOutside('useSearchParams()'),
  },
  {
    name: 'cookies() in generateMetadata of a page that is otherwise static',
    folder: 'cookie-in-metadata',
    at: { route: '/cookie-in-metadata' },
    words: 'Next.js encountered uncached or runtime data in `generateMetadata()`.',
  },
  {
    name: 'cookies() in generateViewport',
    folder: 'cookie-in-viewport',
    at: { route: '/cookie-in-viewport' },
    words: 'Next.js encountered uncached or runtime data in `generateViewport()`.',
  },
  {
    name: 'Math.random() in a Client Component outside Suspense',
    folder: 'random-state',
    at: inFile('random-state', 'chance.tsx', 6),
    words: 'Next.js encountered the unstable value `Math.random()` in a Client Component.',
  },
  {
    name: 'cookies() in a route with ensureStatic of navigation',
    folder: 'static-cookie',
    at: { route: '/static-cookie' },
    words: notStatic,
  },
  {
    name: 'connection() in a route with ensureStatic of navigation',
    folder: 'static-uncached',
    at: { route: '/static-uncached' },
    words: notStatic,
  },
  {
    name: 'uncached data in a route with ensureStatic of navigation',
    folder: 'static-data',
    at: { route: '/static-data' },
    words: notStatic,
  },
  {
    name: 'a short-lived cache in a route with ensureStatic of navigation',
    folder: 'static-short',
    at: { route: '/static-short' },
    words: notStatic,
  },
  {
    name: 'useParams() outside Suspense in a page of named params that is static as a whole',
    folder: 'use-named',
    at: { route: '/use-named/[id]' },
    words:
      'The server render could not complete because client rendering was requested outside a Suspense boundary.',
  },
];

export const allRefusals: readonly { name: string }[] = [
  ...compileRefusals,
  ...prerenderRefusals,
  ...rootParamRefusals,
  ...configRefusals,
  ...appRefusals,
];

/** The faulty route by itself, with what every app needs. */
export function filesOfRefusal(files: AppFiles, { folder }: Refusal): AppFiles {
  const isKept = (path: string) =>
    !/^\/(?:app|pages\/api)\/.+\//.test(path) ||
    path.startsWith(`/app/${folder}/`) ||
    path.startsWith(`/pages/api/${folder}/`);
  return Object.fromEntries(Object.entries(files).filter(([path]) => isKept(path)));
}
