import { expect, it } from 'vitest';
import { serveFiles } from './serve-files.testing';

const layout =
  'export default function Layout({ children }) { return <html><body>{children}</body></html>; }';
const serve = (files: Record<string, string>) =>
  serveFiles({
    '/app/layout.tsx': layout,
    '/app/page.tsx': 'export default function Page() { return <p>Hi</p>; }',
    ...files,
  });

const length = 'export async function POST(request) { return Response.json((await request.text()).length); }';
const megabyte = 1024 * 1024;

it('beside a proxy only the first 10 MB of a body reach proxy and app, and the log says so', async () => {
  const served = await serve({
    '/app/read/route.ts': length,
    '/app/other/route.ts': length,
    '/proxy.ts': `import { NextResponse } from 'next/server';
      export async function proxy(request) {
        const headers = { 'x-seen': String((await request.text()).length) };
        return NextResponse.next({ headers });
      }
      export const config = { matcher: '/read' };`,
  });
  const body = 'x'.repeat(11 * megabyte);
  const read = await served.send('POST', '/read', {}, body);
  expect([read.text, read.headers.get('x-seen')]).toEqual([String(10 * megabyte), String(10 * megabyte)]);
  expect(served.logged.join('\n')).toContain(
    'Request body exceeded 10MB for /read. Only the first 10MB will be available unless configured.',
  );
  expect((await served.send('POST', '/other', {}, body)).text).toBe(String(11 * megabyte));
});

it('the limit of a body beside a proxy is a setting', async () => {
  const served = await serve({
    '/next.config.ts': "export default { experimental: { proxyClientMaxBodySize: '1.5kb' } };",
    '/app/read/route.ts': length,
    '/proxy.ts': 'export function proxy() {}',
  });
  expect((await served.send('POST', '/read', {}, 'x'.repeat(2000))).text).toBe('1536');
  expect(served.logged.join('\n')).toContain('Request body exceeded 1.5KB for /read.');
});

it('env of next.config.ts is written into the code, and is not in process.env', async () => {
  const served = await serve({
    '/next.config.ts': "export default { env: { SHOWN: 'yes' } };",
    '/app/read/route.ts': `const { SHOWN } = process.env;
      export async function POST() { return Response.json([process.env.SHOWN, SHOWN ?? null, 'SHOWN' in process.env]); }`,
  });
  expect((await served.send('POST', '/read')).text).toBe('["yes",null,false]');
});

it('a value of env that only running next.config.ts tells is in process.env', async () => {
  const served = await serve({
    '/next.config.ts': 'export default { env: { MADE: String(1 + 1) } };',
    '/app/read/route.ts': 'export async function POST() { return Response.json(process.env.MADE); }',
  });
  expect((await served.send('POST', '/read')).text).toBe('"2"');
});

it.each([
  ['{ partialPrefetching: true }', '`partialPrefetching` requires `cacheComponents` to be enabled.'],
  [
    '{ cacheComponents: true, cacheLife: { odd: { revalidate: 60, expire: 30 } } }',
    'the expire option must be greater than the revalidate option.',
  ],
  ['{ cacheLife: { odd: { stale: false } } }', 'Pass `Infinity` instead of `false`'],
  ['{ env: { NODE_PATH: "x" } }', 'The key "NODE_PATH" under "env" in next.config.ts is not allowed.'],
  ['{ experimental: { proxyClientMaxBodySize: 0 } }', 'Client Max Body Size must be larger than 0 bytes'],
])('the configuration %s is refused', async (config, message) => {
  const { refused } = await serve({ '/next.config.ts': `export default ${config};` });
  expect(refused).toMatchObject({
    stage: 'build',
    file: '/next.config.ts',
    message: expect.stringContaining(message),
  });
});

it.each([
  ['instant', 'Route segment config "instant" requires `nextConfig.cacheComponents` to be enabled.'],
  [
    'prefetch',
    'Route "/a/page" cannot use `export const prefetch = ...` without enabling `cacheComponents`.',
  ],
])('without Cache Components the setting %s is refused', async (name, message) => {
  const page = `export const ${name} = 'partial';\nexport default function Page() { return null; }`;
  const { refused } = await serve({ '/app/a/page.tsx': page });
  expect(refused).toMatchObject({ file: '/app/a/page.tsx', line: 1, message });
});

it('a page with dynamic segments answers every method, one without only GET and HEAD', async () => {
  const page = `import { Suspense } from 'react';
    import { connection } from 'next/server';
    async function Late() { await connection(); return 'late'; }
    export default function Page() { return <Suspense fallback="wait"><Late /></Suspense>; }`;
  const served = await serve({
    '/next.config.ts': 'export default { cacheComponents: true, partialPrefetching: true };',
    '/app/fixed/page.tsx': page,
    '/app/of/[id]/page.tsx': page,
  });
  const statuses = async (path: string) =>
    Promise.all(['PUT', 'DELETE', 'PATCH'].map(async (method) => (await served.send(method, path)).status));
  expect(await statuses('/fixed')).toEqual([405, 405, 405]);
  expect(await statuses('/of/1')).toEqual([200, 200, 200]);
});
