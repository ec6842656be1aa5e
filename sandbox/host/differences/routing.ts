import { type ConventionNotRunId, fileConventionsNotRun } from '../../compile/provided';
import type { Difference } from './difference';

const reasons: Record<ConventionNotRunId, string> = {
  'parallel-routes': 'A page is one chain of layers here, not a tree of slots.',
  'intercepting-routes': 'They are shown in slots, which are not there.',
  'metadata-files': 'The files of an app are text here, and the examples need no icons or sitemaps.',
  instrumentation: 'There is no server process to observe.',
  'pages-router':
    'The site compares the App Router with API Routes; other pages of that router play no part.',
  'public-folder': 'The server half answers for routes only.',
  sass: 'The compiler of Sass is larger than the whole sandbox.',
  'image-imports': 'The files of an app are text here.',
};

/** The build says so about each such file; `compile/provided.ts` knows them by their path. */
const conventions = fileConventionsNotRun.map(({ id, name, instead }) => ({
  id,
  subject: name.charAt(0).toUpperCase() + name.slice(1),
  here: `Not run: ${instead}. The console names the file.`,
  reason: reasons[id],
}));

export const routing = [
  ...conventions,
  {
    id: 'next-config',
    subject: 'Keys of `next.config.ts`',
    here: 'These count: `cacheComponents`, `partialPrefetching`, `cacheLife`, `env`, `serverActions`, `trailingSlash`, and of `experimental` `authInterrupts`, `proxyClientMaxBodySize`, `serverActions` and `useCache`. Others, such as `redirects`, `rewrites`, `headers` and `basePath`, have no effect. The server console names them.',
    reason: 'Not emulated yet.',
  },
  {
    id: 'root-layout',
    subject: 'A page that no root layout encloses',
    here: 'Runs all the same. Next.js refuses to build it.',
    reason: 'A link to the playground may hold a page alone.',
  },
  {
    id: 'route-settings',
    subject: '`runtime`, `maxDuration`, `preferredRegion`, `fetchCache`',
    here: 'Read and not acted on. Where Next.js refuses them beside Cache Components, so does the sandbox.',
    reason: 'One worker has one runtime and no region.',
  },
  {
    id: 'strict-settings',
    subject: "`dynamic = 'error'` on a page",
    here: 'Read and not acted on. A page that reads headers is rendered on request, where Next.js fails the build.',
    reason: 'Not emulated yet.',
  },
  {
    id: 'internal-addresses',
    subject: 'Addresses under `/_next`',
    here: 'None answers. There are no files of scripts, and no optimised images.',
    reason: 'Code reaches the client half as messages, not as files.',
  },
] as const satisfies readonly Difference[];
