/**
 * What the sandbox does otherwise than Next.js 16.4.6, complete to our knowledge. The site shows this list;
 * the parity run (tests/parity) fails where a step of an example differs without standing here, and where an
 * entry of `stepsThatDiffer` is no longer needed.
 */
import { fileConventionsNotRun } from '../compile/provided';

export interface Difference {
  /** What of Next.js or the browser is meant. */
  subject: string;
  /** What the sandbox does instead, as a sentence. */
  here: string;
  /** Why. */
  reason: string;
}

/** A step of an example that fails in the sandbox, and passes on a real server. */
export interface DifferingStep {
  example: string;
  /** The name of the step in the example's `spec.ts`. */
  step: string;
  reason: string;
}

export const stepsThatDiffer: readonly DifferingStep[] = [];

const notYet = 'Not emulated yet; the build says so where an app asks for it.';

const conventions: Difference[] = fileConventionsNotRun.map(({ name, instead }) => ({
  subject: name,
  here: `Not run: ${instead}.`,
  reason: notYet,
}));

export const differences: readonly Difference[] = [
  ...conventions,
  {
    subject: 'redirect(), permanentRedirect(), notFound(), forbidden(), unauthorized()',
    here: 'The imports fail the build, and the message names what is there.',
    reason: notYet,
  },
  {
    subject: 'cookies(), draftMode(), Set-Cookie',
    here: 'The imports fail the build. A Set-Cookie header of a handler is shown in the Wire and stored nowhere.',
    reason: notYet,
  },
  {
    subject: "'use cache', cacheTag, cacheLife, updateTag, revalidateTag, unstable_cache",
    here: 'The imports fail the build; the directive alone has no effect. Nothing is cached, so revalidatePath only makes the answer carry the page.',
    reason: notYet,
  },
  {
    subject: 'Cache Components',
    here: 'The flag in next.config.ts is not read. Pages are rendered at request time, and code that the flag refuses at build time runs.',
    reason: 'Needs a prerender at build time.',
  },
  {
    subject: 'next.config.ts',
    here: 'Not run at all: no redirects, rewrites, headers, basePath, allowedOrigins or bodySizeLimit.',
    reason: notYet,
  },
  {
    subject:
      'next/link, next/form, next/image, next/script, next/font, next/dynamic, after(), useParams(), usePathname(), useSearchParams()',
    here: 'The imports fail the build. A plain link loads its page as a document.',
    reason: notYet,
  },
  {
    subject: 'useRouter()',
    here: 'Has refresh() and push(); push loads a document.',
    reason: notYet,
  },
  {
    subject: 'NextRequest and NextResponse',
    here: 'Are the plain Request and Response: no cookies, nextUrl, or NextResponse.json with its extras.',
    reason: notYet,
  },
  {
    subject:
      'Route segment settings (dynamic, revalidate, maxDuration, runtime), generateStaticParams, metadata, generateMetadata, viewport',
    here: 'Exported, and not read; the head of the document has no title.',
    reason: notYet,
  },
  {
    subject: 'Values captured by inline Server Actions',
    here: 'Travel to the browser in clear. Next.js encrypts them.',
    reason: 'Not emulated yet. Do not conclude from the Wire that a captured value is readable in Next.js.',
  },
  {
    subject: 'Unused Server Actions',
    here: "Every export of a 'use server' file can be called. Next.js strips some that nothing imports.",
    reason: 'The compiler looks at one file at a time.',
  },
  {
    subject: 'Flight payload',
    here: 'Real, but `f` holds the whole page where Next.js sends a tree of segments, and the file names of its rows differ.',
    reason: 'The router of Next.js is not part of the sandbox.',
  },
  {
    subject: 'Headers of answers',
    here: 'Those that carry meaning for actions and handlers are there; Vary, ETag, X-Powered-By, Date and the like are not.',
    reason: 'They belong to the HTTP server, and there is none.',
  },
  {
    subject: 'Errors that no boundary catches in the browser',
    here: 'The page goes blank and the sandbox names the error. Next.js shows its own error page.',
    reason: 'error.tsx and its defaults are not emulated yet.',
  },
  {
    subject: 'The 404 page',
    here: 'One line of plain text.',
    reason: 'not-found.tsx is not emulated yet.',
  },
  {
    subject: 'Memory of the server',
    here: 'Starts anew with each build. A module is loaded once for pages, actions and handlers; Next.js may load it once for each.',
    reason: 'Each build has a worker of its own, so that the last good version keeps running.',
  },
  {
    subject: 'Node.js modules, environment variables, the network',
    here: 'Not there: `process.env`, `node:fs` and requests to other hosts fail on both halves.',
    reason: 'The server half is a worker, and code on this page may reach no host.',
  },
  {
    subject: 'Await at the top level of a module',
    here: 'Fails the build with its line.',
    reason: 'Modules run as plain functions.',
  },
  {
    subject: 'Loops',
    here: 'One that runs for a second without a pause is stopped. Long work without a loop, such as deep recursion or a slow regular expression, is not.',
    reason: 'A check in each loop keeps the tab alive.',
  },
  {
    subject: 'Types',
    here: 'Are stripped, not checked.',
    reason: 'The compiler of TypeScript is larger than the whole sandbox.',
  },
  {
    subject: 'Forms before hydration, and without JavaScript',
    here: 'A form sent before the page is alive goes nowhere. The server half does answer such a POST; send one as a request from outside.',
    reason: 'The frame may not navigate.',
  },
];
