import type { Difference } from './difference';

export const rendering = [
  {
    id: 'build-at-start',
    subject: '`next build`',
    here: 'Happens when the app starts, in the worker that then serves it. It has modules of its own; what code puts on `globalThis` it shares with the server.',
    reason: 'A second worker would double the time to the first page.',
  },
  {
    id: 'caches-in-memory',
    subject: 'Caches, and pages rendered ahead',
    here: 'Live in the memory of the worker. They start empty each time the app starts; there is no folder `.next` that outlives it.',
    reason: 'The sandbox has no disk.',
  },
  {
    id: 'fetch-cache',
    subject: 'Caching of `fetch` on the server',
    here: 'Every call is a request. `cache`, `next.revalidate` and `next.tags` have no effect.',
    reason: "The only host is the app itself. To show caching, use `'use cache'` or `unstable_cache`.",
  },
  {
    id: 'kept-pages',
    subject: 'Pages left behind, with Cache Components',
    here: 'Are taken down. Next.js keeps some of them hidden and alive; here their state starts again when they are shown again.',
    reason: 'Not emulated yet.',
  },
  {
    id: 'prefetching',
    subject: 'Prefetching by `next/link`, `next/form` and `router.prefetch`',
    here: 'Nothing is asked for before it is needed.',
    reason: 'So the Wire shows what a reader has caused, and nothing else.',
  },
  {
    id: 'client-cache',
    subject: "The router's cache of pages in the browser",
    here: 'There is none, apart from going back and forward, and from pages that `refresh()` leaves as they came; those never grow old here. Each navigation asks the server, also for a static page, and no answer has the header `x-nextjs-stale-time`.',
    reason: 'Without prefetching it would hold little.',
  },
  {
    id: 'production-react',
    subject: 'React and Next.js in development',
    here: 'Both run as in production: no development warnings, no overlay, errors of the server masked in the browser. Edits are taken in as `next dev` does: one of a Client Component keeps its state, one of server code starts the modules again, and `globalThis` stays.',
    reason: 'What crosses the wire in production is what the site is about.',
  },
  {
    id: 'styles',
    subject: 'Stylesheets',
    here: 'The rules of all routes are on every page, adopted by the document. There is no `<link>` to a file.',
    reason: 'A file would be a request to a host.',
  },
  {
    id: 'code-splitting',
    subject: '`next/dynamic` and `import()` in the browser',
    here: 'The code of all routes is there from the start, so loading a part of it makes no request.',
    reason: 'Code reaches the client half as messages, not as files.',
  },
  {
    id: 'images',
    subject: '`next/image`',
    here: 'A plain `<img>` with the same attributes. There is no optimiser, and no `srcset` without a loader of the app.',
    reason: 'Nothing answers under `/_next/image`.',
  },
  {
    id: 'fonts',
    subject: '`next/font`',
    here: 'Loads nothing and checks no option, such as a weight that is missing. Its class names are empty, and the page keeps the font it has.',
    reason: 'A font is a file of another host, or no text.',
  },
  {
    id: 'scripts',
    subject: '`next/script`',
    here: 'Inline code runs once the page is alive, whatever the strategy. A script with `src` is not loaded; the console says so.',
    reason: 'It would come from another host.',
  },
] as const satisfies readonly Difference[];
