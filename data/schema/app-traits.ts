/**
 * What an app may have that a flaw needs, in the words of the question "Does your app have this?". Kept free of imports so
 * that the box on the page of advisories can be shipped without zod.
 */
export const appTraits = {
  'app-router': 'pages in the App Router',
  'pages-router': 'pages in the Pages Router',
  'self-hosted': 'a host other than Vercel',
  'built-in-server': '`next start` or the standalone server in production',
  'host-not-fixed': 'a custom server, or another setup that lets callers choose the Host header',
  windows: 'a server that runs Windows',
  'linux-glibc': 'a server that runs Linux with glibc (not Alpine)',
  'edge-runtime': 'pages or handlers on the Edge runtime',
  'shared-cache': 'a CDN or another shared cache in front',
  'pipelining-proxy': 'an HTTP/1.1 proxy in front that pipelines requests',
  'minimal-mode': 'minimal mode, in which some hosts run Next.js',
  turbopack: 'a build with Turbopack (the default from 16 on)',
  webpack: 'a build with webpack (the default before 16)',
  'dev-server': '`next dev` on some machine',
  'proxy-file': 'a `proxy.ts` or `middleware.ts` file',
  'check-by-path': 'a check by path in that file, for pages directly below the root',
  'proxy-redirects': 'redirects from that file',
  'proxy-fetches': 'requests to other hosts from that file',
  'proxy-passes-headers':
    'request headers that that file passes to `NextResponse.next()` as response headers',
  i18n: '`i18n` in the configuration',
  'single-locale': '`i18n` with a single locale',
  rewrites: 'rewrites in the configuration',
  'external-rewrites': 'rewrites to another host',
  'dynamic-hostname': 'a rewrite or redirect whose hostname comes from the request',
  'server-action': 'at least one Server Action',
  'redirecting-action': 'a Server Action that redirects to a path of the site',
  'handler-sets-cookies': 'a Route Handler or API Route that sets cookies through `NextResponse`',
  'passes-upstream-answer': 'a Route Handler that returns the response of a `fetch` unchanged',
  'cached-fetch-with-body': 'cached `fetch` calls with a body',
  'cache-components': 'Cache Components',
  'no-cache-components': 'pages in the App Router without Cache Components',
  'partial-prerendering': 'Partial Prerendering (`experimental.ppr`)',
  'no-partial-prefetching': 'Cache Components without Partial Prefetching',
  'use-cache': 'a function, file or page with `use cache`',
  'binary-in-cached-function': 'typed arrays or other binary values in a function with `use cache`',
  'unstable-cache': 'a function with `use cache` that is called inside `unstable_cache`',
  'root-params': 'root parameters',
  'draft-mode': 'Draft Mode',
  'static-pages': 'statically generated pages, with or without revalidation',
  'server-rendered-page': 'server-rendered pages without a parameter in their path',
  'root-catch-all': 'a catch-all route at the root',
  'dynamic-params-off': '`dynamicParams = false`',
  'csp-nonce': 'nonces of a Content Security Policy',
  'script-before-interactive': '`next/script` with `beforeInteractive` and text from users',
  'og-images': 'images made with `ImageResponse` on the Node.js runtime',
  'image-optimizer': 'the image optimizer (on by default)',
  'remote-images': '`images.remotePatterns`',
  'avif-images': 'AVIF images in the image optimizer',
  'image-api-route': 'an API Route whose images differ from user to user',
} as const;

export type AppTrait = keyof typeof appTraits;

/** Traits that are the opposite of another one: a reader who answers one has answered both. */
export const oppositeTraits: Partial<Record<AppTrait, AppTrait>> = {
  'no-cache-components': 'cache-components',
};
