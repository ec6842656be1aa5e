/**
 * The packages that code in the sandbox may import, with the names each offers.
 * `react` and `react-dom` are the real packages and offer whatever they export.
 */
export const providedPackages: Record<string, readonly string[] | 'all'> = {
  react: 'all',
  'react/jsx-runtime': 'all',
  'react-dom': 'all',
  'next/cache': ['revalidatePath', 'refresh'],
  'next/headers': ['headers'],
  'next/navigation': ['useRouter'],
  'next/server': ['connection', 'NextResponse', 'NextRequest'],
  'server-only': [],
  'client-only': [],
};

/** Packages whose import from client code fails the build, as it does in Next.js. */
export const serverOnlyPackages: readonly string[] = ['server-only', 'next/headers', 'next/cache'];

/** A file that Next.js gives a meaning to and this sandbox does not act on. */
export interface ConventionNotRun {
  /** Matches the path of the file in the app. */
  pattern: RegExp;
  /** The convention by the name the documentation gives it. */
  name: string;
  /** What happens instead, as the end of a sentence. */
  instead: string;
}

const inApp = (names: string) => new RegExp(`^/app/(?:.*/)?(?:${names})\\.[jt]sx?$`);

/** Source: https://nextjs.org/docs/app/api-reference/file-conventions */
export const fileConventionsNotRun: readonly ConventionNotRun[] = [
  {
    pattern: inApp('error|global-error'),
    name: 'error.tsx and global-error.tsx',
    instead: 'the sandbox itself shows errors of a page',
  },
  {
    pattern: inApp('not-found|global-not-found'),
    name: 'not-found.tsx and global-not-found.tsx',
    instead: 'a missing page answers with a plain 404',
  },
  {
    pattern: inApp('forbidden|unauthorized'),
    name: 'forbidden.tsx and unauthorized.tsx',
    instead: 'the functions that show them are not there either',
  },
  { pattern: inApp('template'), name: 'template.tsx', instead: 'pages are rendered without it' },
  {
    pattern: /^\/app\/(?:.*\/)?(?:@[^/]+\/.*|default\.[jt]sx?)$/,
    name: 'parallel routes (@slot folders, default.tsx)',
    instead: 'layouts get no slots',
  },
  {
    pattern: /^\/app\/(?:.*\/)?\(\.{1,3}\)/,
    name: 'intercepting routes',
    instead: 'the folder is taken for a plain segment',
  },
  {
    pattern: inApp('sitemap|robots|manifest|icon|apple-icon|opengraph-image|twitter-image'),
    name: 'metadata files',
    instead: 'nothing answers at its address',
  },
  {
    pattern: /^\/(?:src\/)?(?:proxy|middleware)\.[jt]s$/,
    name: 'proxy.ts',
    instead: 'requests go straight to pages and handlers',
  },
  {
    pattern: /^\/(?:src\/)?instrumentation(?:-client)?\.[jt]s$/,
    name: 'instrumentation.ts',
    instead: 'its functions are never called',
  },
  {
    pattern: /^\/(?:src\/)?pages\//,
    name: 'the Pages Router (pages/ and pages/api/)',
    instead: 'only app/ is served',
  },
  { pattern: /^\/src\/app\//, name: 'the src folder', instead: 'pages are looked for in /app' },
  {
    pattern: /\.module\.css$/,
    name: 'CSS modules',
    instead: 'its class names are undefined and its rules apply to the whole page',
  },
  { pattern: /^\/public\//, name: 'the public folder', instead: 'nothing answers at its address' },
  { pattern: /^\/\.env/, name: '.env files', instead: '`process.env` is not there' },
];
