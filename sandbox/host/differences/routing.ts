import { type ConventionNotRunId, fileConventionsNotRun } from '../../shared/provided';
import type { Difference } from './difference';

const reasons: Record<ConventionNotRunId, string> = {
  'parallel-routes': 'A page is one chain of layouts here, not a tree of slots.',
  'intercepting-routes': "They need slots, which the sandbox doesn't have.",
  'metadata-files': "An app's files are text here, and the examples don't need icons or sitemaps.",
  instrumentation: "There's no server process to observe.",
  'pages-router': 'This site compares the App Router with API Routes, which only need `pages/api`.',
  'public-folder': 'The server half only serves routes.',
  sass: 'The Sass compiler is larger than the whole sandbox.',
  'image-imports': "An app's files are text here.",
};

/** The build says so about each such file; `shared/provided.ts` knows them by their path. */
const conventions = fileConventionsNotRun.map(({ id, name, instead }) => ({
  id,
  subject: name.charAt(0).toUpperCase() + name.slice(1),
  here: `Not supported: ${instead}. The console names the file.`,
  reason: reasons[id],
}));

export const routing = [
  ...conventions,
  {
    id: 'next-config',
    subject: 'Keys in `next.config.ts`',
    here: 'These work: `cacheComponents`, `partialPrefetching`, `cacheLife`, `env`, `serverActions`, `trailingSlash`, and in `experimental` `authInterrupts`, `proxyClientMaxBodySize`, `serverActions` and `useCache`. Others, such as `redirects`, `rewrites`, `headers` and `basePath`, have no effect. The server console names them.',
    reason: 'Not emulated yet.',
  },
  {
    id: 'root-layout',
    subject: 'A page without a root layout',
    here: 'It still runs. Next.js refuses to build it.',
    reason: 'A link to the playground can hold just a page.',
  },
  {
    id: 'route-settings',
    subject: '`runtime`, `maxDuration`, `preferredRegion`, `fetchCache`',
    here: "They're read but have no effect. The sandbox rejects them with Cache Components where Next.js does.",
    reason: 'A worker has only one runtime, and no region.',
  },
  {
    id: 'strict-settings',
    subject: "`dynamic = 'error'` on a page",
    here: "It's read but has no effect. A page that reads headers is rendered at request time; Next.js fails the build.",
    reason: 'Not emulated yet.',
  },
  {
    id: 'internal-addresses',
    subject: 'URLs under `/_next`',
    here: 'They serve nothing. There are no script files and no optimized images.',
    reason: 'Code reaches the client half as messages, not as files.',
  },
] as const satisfies readonly Difference[];
