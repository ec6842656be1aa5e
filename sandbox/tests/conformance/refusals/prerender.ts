import { inFile, type Refusal } from './refusal';

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
