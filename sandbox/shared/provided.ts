/** The names that a package offers; `all` where it is the real package, or takes any name. */
export type Names = readonly string[] | 'all';

/** What each side may import from one package; left out where that side may not import it at all. */
export interface ProvidedPackage {
  server?: Names;
  client?: Names;
}

const everywhere = (names: Names): ProvidedPackage => ({ server: names, client: names });

const navigation = [
  'redirect',
  'permanentRedirect',
  'notFound',
  'forbidden',
  'unauthorized',
  'unstable_rethrow',
  'RedirectType',
  'ReadonlyURLSearchParams',
];
const navigationHooks = [
  'useRouter',
  'usePathname',
  'useSearchParams',
  'useParams',
  'useSelectedLayoutSegment',
  'useSelectedLayoutSegments',
  'UnrecognizedActionError',
  'unstable_isUnrecognizedActionError',
  'useServerInsertedHTML',
  'ServerInsertedHTMLContext',
];

/** The packages that code in the sandbox may import, apart from those loaded on demand (`on-demand.ts`). */
export const providedPackages: Record<string, ProvidedPackage> = {
  react: everywhere('all'),
  'react/jsx-runtime': everywhere('all'),
  'react-dom': everywhere('all'),
  'next/cache': {
    server: [
      'revalidatePath',
      'revalidateTag',
      'updateTag',
      'refresh',
      'cacheTag',
      'cacheLife',
      'unstable_cache',
      'unstable_noStore',
      'io',
      'navigation',
      'prefetch',
    ],
    client: ['io', 'refresh', 'updateTag', 'unstable_cache', 'unstable_noStore'],
  },
  'next/error': { client: ['catchError'] },
  'next/dynamic': everywhere(['default']),
  'next/font/google': everywhere('all'),
  'next/font/local': everywhere(['default']),
  'next/form': everywhere(['default']),
  'next/headers': { server: ['cookies', 'headers', 'draftMode'] },
  'next/image': everywhere(['default']),
  'next/link': { server: ['default'], client: ['default', 'useLinkStatus'] },
  'next/navigation': { server: navigation, client: [...navigation, ...navigationHooks] },
  // Its names are those of the app: `root-params.ts`.
  'next/root-params': { server: 'all' },
  'next/script': { server: ['default'], client: ['default', 'handleClientScriptLoad', 'initScriptLoader'] },
  'next/server': { server: ['NextRequest', 'NextResponse', 'after', 'connection'] },
  'server-only': { server: [] },
  'node:async_hooks': { server: ['AsyncLocalStorage', 'default'] },
  async_hooks: { server: ['AsyncLocalStorage', 'default'] },
  'client-only': { client: [] },
};

/** A file that Next.js makes something of and this sandbox does not. */
export interface ConventionNotRun {
  id: string;
  /** Matches the path of the file in the app. */
  pattern: RegExp;
  /** By the name the documentation gives it. */
  name: string;
  /** What happens instead, as the end of a sentence. */
  instead: string;
}

const inApp = (names: string) => new RegExp(`^(?:/src)?/app/(?:.*/)?(?:${names})$`);

const images = '(?:ico|jpe?g|png|gif|svg|webp|avif)';
const metadataFiles = [
  '(?:sitemap|robots|manifest|icon\\d*|apple-icon\\d*|opengraph-image\\d*|twitter-image\\d*)\\.[jt]sx?',
  `(?:favicon|icon\\d*|apple-icon\\d*|opengraph-image\\d*|twitter-image\\d*)\\.${images}`,
  'sitemap\\.xml|robots\\.txt|manifest\\.(?:json|webmanifest)',
].join('|');

/**
 * The first that matches a file counts; `host/differences/routing.ts` says why each is not run.
 * Source: https://nextjs.org/docs/app/api-reference/file-conventions
 */
export const fileConventionsNotRun = [
  {
    id: 'parallel-routes',
    pattern: inApp('@[^/]+/.*|default\\.[jt]sx?'),
    name: 'parallel routes (@slot folders, default.tsx)',
    instead: "layouts don't get slots",
  },
  {
    id: 'intercepting-routes',
    pattern: inApp('\\(\\.{1,3}\\).*'),
    name: 'intercepting routes',
    instead: 'the URL always shows its own page',
  },
  {
    id: 'metadata-files',
    pattern: inApp(metadataFiles),
    name: 'metadata files',
    instead: 'nothing is served at its URL',
  },
  {
    id: 'instrumentation',
    pattern: /^\/(?:src\/)?instrumentation(?:-client)?\.[jt]s$/,
    name: 'instrumentation.ts',
    instead: 'its functions are never called',
  },
  {
    id: 'pages-router',
    pattern: /^\/(?:src\/)?pages\/(?!api\/)/,
    name: 'Pages Router pages',
    instead: 'only pages/api/ is served',
  },
  {
    id: 'public-folder',
    pattern: /^\/public\//,
    name: 'the public folder',
    instead: 'nothing is served at its URL',
  },
  {
    id: 'sass',
    pattern: /\.s[ac]ss$/,
    name: 'Sass files',
    instead: 'importing one gives an empty object, and its rules are missing',
  },
  {
    id: 'image-imports',
    pattern: new RegExp(`\\.${images}$`),
    name: 'image files',
    instead: 'importing one gives an empty object',
  },
] as const satisfies readonly ConventionNotRun[];

export type ConventionNotRunId = (typeof fileConventionsNotRun)[number]['id'];
