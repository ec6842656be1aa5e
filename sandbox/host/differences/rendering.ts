import type { Difference } from './difference';

export const rendering = [
  {
    id: 'build-at-start',
    subject: '`next build`',
    here: 'It runs when the app starts, in the worker that then serves it. It has its own modules, but shares `globalThis` with the server.',
    reason: 'A second worker would double the time to the first page.',
  },
  {
    id: 'caches-in-memory',
    subject: 'Caches and prerendered pages',
    here: "They live in the worker's memory and start empty each time the app starts. No `.next` folder keeps them.",
    reason: 'The sandbox has no disk.',
  },
  {
    id: 'fetch-cache',
    subject: '`fetch` caching on the server',
    here: 'Every call sends a request. `cache`, `next.revalidate` and `next.tags` have no effect.',
    reason: "The only host is the app itself. To show caching, use `'use cache'` or `unstable_cache`.",
  },
  {
    id: 'kept-pages',
    subject: 'Pages you leave, with Cache Components',
    here: 'Pages you leave are removed. Next.js keeps some of them hidden and alive; here, their state starts over when you return.',
    reason: 'Not emulated yet.',
  },
  {
    id: 'prefetching',
    subject: 'Prefetching with `next/link`, `next/form` and `router.prefetch`',
    here: "Nothing is requested before it's needed.",
    reason: 'So the Wire shows only the requests that you caused.',
  },
  {
    id: 'client-cache',
    subject: "The router's page cache in the browser",
    here: "There's no cache, apart from going back and forward and from pages that `refresh()` leaves unchanged; those never expire here. Each navigation asks the server, even for a static page, and no response has the header `x-nextjs-stale-time`.",
    reason: 'Without prefetching, it would hold little.',
  },
  {
    id: 'production-react',
    subject: 'React and Next.js in development',
    here: 'Both run as in production: no development warnings, no overlay, and server errors are masked in the browser. Edits apply as in `next dev`. After an edit, a Client Component keeps its state; an edit of server code restarts the modules and keeps `globalThis`.',
    reason: 'This site is about what goes over the wire in production.',
  },
  {
    id: 'styles',
    subject: 'Stylesheets',
    here: 'Every page has the rules of all routes, adopted by the document. No `<link>` points to a file.',
    reason: 'A file would need a request to a host.',
  },
  {
    id: 'code-splitting',
    subject: '`next/dynamic` and `import()` in the browser',
    here: 'The code of all routes is loaded from the start, so loading a part sends no request.',
    reason: 'Code reaches the client half as messages, not as files.',
  },
  {
    id: 'images',
    subject: '`next/image`',
    here: "It renders a plain `<img>` with the same attributes. Images aren't optimized, and there's no `srcset` unless the app has a loader.",
    reason: 'Nothing is served under `/_next/image`.',
  },
  {
    id: 'fonts',
    subject: '`next/font`',
    here: 'It loads nothing and checks no options, such as a missing weight. Its class names are empty, and the page keeps its own font.',
    reason: 'A font is a file from another host, or a binary file.',
  },
  {
    id: 'scripts',
    subject: '`next/script`',
    here: "Inline code runs once the page has hydrated, whatever the strategy. A script with `src` isn't loaded; the console says so.",
    reason: 'It would come from another host.',
  },
] as const satisfies readonly Difference[];
