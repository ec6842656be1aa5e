import { expect, test } from 'vitest';
import type { Files } from '../shared/protocol';
import { serveFiles } from './serve-files.testing';

const layout = `export const metadata = { title: { default: 'Site', template: '%s | Site' } };
  export default function L({ children }) { return <html><body>{children}</body></html>; }`;
const cached = { '/next.config.ts': 'export default { cacheComponents: true };' };
const page = (head: string, content = '<p>Here</p>') => `${head}
  export default function Page() { return ${content}; }`;
const serve = (files: Files) => serveFiles({ '/app/layout.tsx': layout, ...files });

const interrupts: Files = {
  '/app/not-found.tsx': "export const metadata = { title: 'Lost' }; export default () => <p>Not there</p>;",
  '/app/missing/page.tsx': page(
    "import { notFound } from 'next/navigation'; export const generateMetadata = async () => notFound();",
  ),
  '/app/moved/page.tsx': page(
    "import { redirect } from 'next/navigation'; export const generateMetadata = async () => redirect('/missing');",
  ),
  '/app/plain/page.tsx': page("export const metadata = { title: 'Plain' };"),
};

test.each([
  ['without Cache Components', {}],
  ['with Cache Components', cached],
])('%s the answer of a static page tells of what its metadata throws', async (_mode, config) => {
  const app = await serve({ ...interrupts, ...config });
  const missing = await app.send('GET', '/missing');
  expect(missing.status).toBe(404);
  expect(missing.text).toContain('<title>Lost | Site</title>');
  expect(missing.text).toContain('<meta name="robots" content="noindex"/>');
  const moved = await app.send('GET', '/moved');
  expect([moved.status, moved.headers.get('location')]).toEqual([307, '/missing']);
  const plain = (await app.send('GET', '/plain')).text;
  expect(plain.split('</head>')[0]).toContain('<title>Plain | Site</title>');
});

test('functions of layouts and page begin together, each with the params down to its own segment', async () => {
  const begin = `globalThis.begun = globalThis.begun ?? [];`;
  const app = await serve({
    '/app/[a]/layout.tsx': `${begin}
      export async function generateMetadata({ params }) {
        globalThis.begun.push('outer');
        await new Promise((go) => setTimeout(go, 20));
        globalThis.begun.push(JSON.stringify(await params));
        return { openGraph: { images: '/a.png' } };
      }
      export default ({ children }) => children;`,
    '/app/[a]/[b]/page.tsx': page(`import { connection } from 'next/server';
      export async function generateMetadata({ params }, parent) {
        globalThis.begun.push('inner');
        const { openGraph } = await parent;
        return { title: JSON.stringify([globalThis.begun, openGraph.images.map(({ url }) => new URL(url).pathname)]) };
      }
      export const dynamic = 'force-dynamic';`),
  });
  const { text } = await app.send('GET', '/x/y');
  const title = /<title>(.*?)<\/title>/.exec(text)?.[1]?.replaceAll('&quot;', '"');
  expect(title).toBe(
    '[["outer","inner","{"a":"x"}"],["/a.png"]] | Site'.replace('"{"a":"x"}"', '"{\\"a\\":\\"x\\"}"'),
  );
});

const readsCookies = (where: string) => `import { cookies } from 'next/headers';
  export async function ${where}() { await cookies(); return { title: 'Read', width: 7 }; }`;
const hole = `import { Suspense } from 'react'; import { cookies as read } from 'next/headers';
  async function Hole() { await read(); return <i>Hole</i>; }`;

test('with Cache Components metadata may wait for a request where something in the page does', async () => {
  const app = await serve({
    ...cached,
    '/app/page.tsx': page(
      `${readsCookies('generateMetadata')} ${hole}`,
      '<Suspense fallback="..."><Hole /></Suspense>',
    ),
  });
  expect(app.refused).toBeUndefined();
  const { text } = await app.send('GET', '/');
  expect(text.split('</head>')[0]).not.toContain('<title>');
  expect(text).toContain('<title>Read</title>');
  const forBot = (await app.send('GET', '/', { 'user-agent': 'Slackbot' })).text;
  expect(forBot.split('</head>')[0]).toContain('<title>Read</title>');
});

test.each([
  ['generateMetadata', 'blocking-prerender-metadata-runtime'],
  ['generateViewport', 'blocking-prerender-viewport-runtime'],
])('with Cache Components a page of which only %s waits is refused', async (name, link) => {
  const app = await serve({ ...cached, '/app/page.tsx': page(readsCookies(name)) });
  expect(app.refused?.message).toContain(`Next.js encountered uncached or runtime data in \`${name}()\``);
  expect(app.refused?.message).toContain(link);
});

test('metadata that takes its time does not keep the page, and what is at hand is in the head', async () => {
  const app = await serve({
    '/app/page.tsx': page(`export const dynamic = 'force-dynamic';
      export async function generateMetadata() { await new Promise((go) => setTimeout(go, 50)); return { title: 'Late' }; }`),
    '/app/quick/page.tsx': page(
      "export const dynamic = 'force-dynamic'; export const metadata = { title: 'Quick' };",
    ),
  });
  expect((await app.send('GET', '/quick')).text.split('</head>')[0]).toContain('<title>Quick | Site</title>');
  const { text } = await app.send('GET', '/');
  expect(text.split('</head>')[0]).not.toContain('Late');
  expect(text.indexOf('<title>Late</title>')).toBeGreaterThan(text.indexOf('<p>Here</p>'));
  const forBot = (await app.send('GET', '/', { 'user-agent': 'Slackbot' })).text;
  expect(forBot.split('</head>')[0]).toContain('<title>Late</title>');
});
