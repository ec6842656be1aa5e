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

/** Files that Next.js gives a meaning to and this sandbox does not act on yet, with what happens instead. */
export const fileConventionsNotRun: Record<string, string> = {
  error: 'errors in a page are shown by the sandbox, not by your error file',
  'global-error': 'errors in a page are shown by the sandbox, not by your error file',
  'not-found': 'a missing page answers with a plain 404',
  template: 'pages are rendered without it',
  default: 'parallel routes are not rendered',
};
