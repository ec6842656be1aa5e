import { expect, it } from 'vitest';
import { compileAround, withMistakes } from '../compile/broken-routes';
import { brokenRouteId } from '../shared/broken-route';
import type { Files } from '../shared/protocol';
import { serveApp, serveFiles } from './serve-files.testing';

const page = 'export default function Page() { return <p>Hi</p>; }';
const app: Files = {
  '/next.config.ts': 'export default { cacheComponents: true };',
  '/app/layout.tsx':
    'export default function L({ children }) { return <html><body>{children}</body></html>; }',
  '/app/page.tsx': page,
};

async function serveAround(files: Files) {
  const build = { buildId: 'build', encryptionKey: '00'.repeat(32) };
  const { compiled, mistakes } = compileAround({ ...app, ...files }, build);
  const problems = mistakes.map(({ error }) => error.problem);
  return serveApp(withMistakes(compiled, mistakes, problems).app);
}

it('answers at a route that does not compile with what is wrong, and serves the others', async () => {
  const served = await serveAround({
    '/app/[id]/page.tsx': 'export default function A() {\n  return <p>;\n}',
    '/app/api/route.ts': "import './<none>';\nexport const GET = () => new Response('1');",
  });
  expect(await served.send('GET', '/')).toMatchObject({ status: 200 });
  const broken = await served.send('GET', '/7');
  expect(broken).toMatchObject({ status: 500, text: expect.stringContaining(`id="${brokenRouteId}"`) });
  expect(broken.text).toMatch(/app\/\[id\]\/page\.tsx:\d+:\d+/);
  expect(served.logged.join()).toMatch(/app\/\[id\]\/page\.tsx:\d+:\d+ /);
  const handler = await served.send('GET', '/api');
  expect([handler.status, handler.text.includes('<none>')]).toEqual([500, false]);
});

it.each([
  ['has no component', 'export const a = 1;', 'The default export is not a React Component'],
  [
    'waits outside Suspense',
    "import { cookies } from 'next/headers';\nexport default async () => (await cookies()).size;",
    'outside',
  ],
  ['has a setting that is not allowed', `export const dynamic = 'error';\n${page}`, 'not compatible'],
])('serves the others where a page %s', async (_what, code, words) => {
  const served = await serveFiles({ ...app, '/app/a/page.tsx': code });
  expect(served.refused).toMatchObject({ only: ['/a'], file: '/app/a/page.tsx' });
  expect(await served.send('GET', '/')).toMatchObject({ status: 200 });
  const { status, text } = await served.send('GET', '/a');
  expect([status, text.includes(words)]).toEqual([500, true]);
});

it('serves nothing where the only page is broken, and says so of the app as a whole', async () => {
  const served = await serveFiles({ ...app, '/app/page.tsx': 'export const a = 1;' });
  expect(served.stopped?.message).toContain('The default export is not a React Component');
});

it('names of pages that are all broken the one that Next.js comes to first, and no route of it alone', async () => {
  const failing = (words: string) => `export default function Page() { throw new Error('${words}'); }`;
  const { '/app/page.tsx': _page, ...rest } = app;
  const all = { ...rest, '/app/z/deep/page.tsx': failing('deep'), '/app/b/page.tsx': failing('b') };
  expect((await serveFiles({ ...all, '/app/a/page.tsx': failing('a') })).stopped).toMatchObject({
    file: '/app/a/page.tsx',
  });
  const { stopped } = await serveFiles({ ...all, '/app/page.tsx': failing('home') });
  expect(stopped).toMatchObject({ file: '/app/page.tsx', message: expect.stringContaining('home') });
  expect(stopped).not.toHaveProperty('only');
});

it('names what does not compile before what fails as it is prerendered', async () => {
  const served = await serveAround({
    '/app/page.tsx': "export default function Page() { throw new Error('late'); }",
    '/app/z/page.tsx': 'export default <',
  });
  expect(served.stopped).toMatchObject({ stage: 'build', file: '/app/z/page.tsx' });
});

it('serves the others where a Route Handler throws as it is imported', async () => {
  const thrower = "throw new Error('no key');\nexport const GET = () => new Response('1');";
  const served = await serveFiles({ ...app, '/app/api/route.ts': thrower });
  expect(served.stopped).toBeUndefined();
  expect(served.refused).toMatchObject({ only: ['/api'], file: '/app/api/route.ts' });
  expect(await served.send('GET', '/')).toMatchObject({ status: 200 });
  expect(await served.send('GET', '/api')).toMatchObject({ status: 500 });
});
