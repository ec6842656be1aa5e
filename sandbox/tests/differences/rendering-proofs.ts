/** What differs in what counts of an app, and in how it is rendered and kept. */
import { expect } from 'vitest';
import type { DifferenceId } from '../../host/differences';
import type { ServedFiles } from '../../server/serve-files.testing';
import { get, json, serve } from './served';

async function expectKeysIgnored() {
  const config =
    "export default { basePath: '/docs', redirects: async () => [{ source: '/', destination: '/a', permanent: true }] };";
  const served = await serve({ '/next.config.ts': config });
  expect(served.logged).toEqual(['next.config: this sandbox ignores basePath, redirects']);
  expect((await served.send('GET', '/')).status).toBe(200);
}

async function expectRouteSettingsIgnored() {
  const handler = `export const runtime = 'edge';
    export const maxDuration = 1;
    export const preferredRegion = 'fra1';
    export const fetchCache = 'force-cache';
    export async function GET() { return Response.json([typeof EdgeRuntime, globalThis.process === undefined]); }`;
  const plain =
    'export async function GET() { return Response.json([typeof EdgeRuntime, globalThis.process === undefined]); }';
  const served = await serve({ '/app/api/set/route.ts': handler, '/app/api/plain/route.ts': plain });
  expect((await served.send('GET', '/api/set')).text).toBe((await served.send('GET', '/api/plain')).text);
  expect(await json({ '/app/api/set/route.ts': handler }, '/api/set')).toEqual(['undefined', false]);
}

async function expectStrictSettingsIgnored() {
  const served = await serve({
    '/app/strict/page.tsx': `import { headers } from 'next/headers';
      export const dynamic = 'error';
      export default async function Page() { await headers(); return <p>Read</p>; }`,
  });
  expect(served.refused).toBeUndefined();
  expect((await served.send('GET', '/strict')).text).toContain('<p>Read</p>');
}

async function expectSharedGlobals() {
  const page = `globalThis.loads = (globalThis.loads ?? 0) + 1;
    export default function Page() { globalThis.renders = (globalThis.renders ?? 0) + 1; return <p>Hi</p>; }`;
  const counts =
    'export async function GET() { return Response.json([globalThis.loads, globalThis.renders]); }';
  expect(await json({ '/app/page.tsx': page, '/app/counts/route.ts': counts }, '/counts')).toEqual([1, 1]);
}

async function expectCachesStartEmpty() {
  const files = {
    '/app/page.tsx': 'export default function Page() { return <p>{crypto.randomUUID()}</p>; }',
  };
  const served = await serve(files);
  const shown = async (from: ServedFiles) => /<p>(.*?)<\/p>/.exec((await from.send('GET', '/')).text)?.[1];
  expect(await shown(served)).toBe(await shown(served));
  expect(await shown(await serve(files))).not.toBe(await shown(served));
}

async function expectFetchUncached() {
  const read =
    "async () => (await fetch('http://localhost:3000/random', { cache: 'force-cache', next: { revalidate: 60 } })).text()";
  const [one, two] = (await json(
    {
      '/app/random/route.ts': 'export async function GET() { return new Response(crypto.randomUUID()); }',
      '/app/twice/route.ts': `const read = ${read};\nexport async function GET() { return Response.json([await read(), await read()]); }`,
    },
    '/twice',
  )) as string[];
  expect(one).toMatch(/^[0-9a-f-]{36}$/);
  expect(two).not.toBe(one);
}

async function expectPlainImage() {
  const page =
    "import Image from 'next/image';\nexport default () => <Image src='/cat.png' alt='' width={9} height={9} quality={50} />;";
  const [image = ''] = /<img[^>]*>/.exec((await get({ '/app/page.tsx': page })).text) ?? [];
  expect(image).toContain('src="/cat.png"');
  expect(image).not.toMatch(/srcset|_next\/image/i);
}

async function expectNoFont() {
  const page =
    "import { Inter } from 'next/font/google';\nconst inter = Inter({ subsets: ['latin'] });\nexport default () => <p className={inter.className}>Hi</p>;";
  const { text } = await get({ '/app/page.tsx': page });
  expect(text).toContain('<p class="">Hi</p>');
  expect(text).not.toMatch(/font-face|rel="preload"/);
}

export const renderingProofs = {
  'next-config': expectKeysIgnored,
  'route-settings': expectRouteSettingsIgnored,
  'strict-settings': expectStrictSettingsIgnored,
  async 'internal-addresses'() {
    const served = await serve({});
    for (const path of ['/_next/static/chunks/main.js', '/_next/image?url=%2Fcat.png&w=64&q=75'])
      expect((await served.send('GET', path)).status).toBe(404);
  },
  'build-at-start': expectSharedGlobals,
  'caches-in-memory': expectCachesStartEmpty,
  'fetch-cache': expectFetchUncached,
  images: expectPlainImage,
  fonts: expectNoFont,
} satisfies Partial<Record<DifferenceId, () => Promise<void>>>;
