import { describe, expect, it } from 'vitest';
import type { Files } from '../shared/protocol';
import { serveFiles } from './serve-files.testing';

const layout = 'export default function L({ children }) { return <html><body>{children}</body></html>; }';
const cacheComponents = { '/next.config.ts': 'export default { cacheComponents: true };' };
const withLayout = (files: Files): Files => ({ '/app/layout.tsx': layout, ...files });

const store = `export const items = ['first'];`;
const page = `import { items } from '../lib/store';
  export default function Page() { return <p>{items.join('+')}</p>; }`;
const handler = (body: string) => `import { items } from '../../lib/store';
  import { revalidatePath } from 'next/cache';
  export async function GET() { return Response.json(items); }
  export async function POST() { items.push('second'); ${body} return Response.json(items); }`;

describe('without Cache Components', () => {
  it('a page that asks for nothing is static until its path is revalidated', async () => {
    const actions = `'use server'; import { items } from '../lib/store'; import { revalidatePath } from 'next/cache';
      export async function add() { items.push('second'); }
      export async function show() { revalidatePath('/'); }`;
    const app = await serveFiles(
      withLayout({ '/lib/store.ts': store, '/app/page.tsx': page, '/app/actions.ts': actions }),
    );
    const call = (name: string) =>
      app.send('POST', '/', { 'next-action': app.actionId(name), 'content-type': 'text/plain' }, '[]');
    const first = await app.send('GET', '/');
    expect(first.text).toContain('<p>first</p>');
    expect(first.headers.get('x-nextjs-cache')).toBe('HIT');
    await call('add');
    expect((await app.send('GET', '/')).text).toContain('<p>first</p>');
    const answer = await call('show');
    expect(answer.headers.get('x-action-revalidated')).toBe('1');
    expect(answer.text).toContain('first+second');
    expect((await app.send('GET', '/')).text).toContain('<p>first+second</p>');
  });

  it('pages and handlers have modules of their own', async () => {
    const app = await serveFiles(
      withLayout({
        '/lib/store.ts': store,
        '/app/page.tsx': `import { connection } from 'next/server';\n${page.replace('function Page() {', 'async function Page() { await connection();')}`,
        '/app/api/route.ts': handler(''),
      }),
    );
    expect((await app.send('POST', '/api')).text).toBe('["first","second"]');
    expect((await app.send('GET', '/')).text).toContain('<p>first</p>');
  });

  it("'use cache' needs the flag of its own", async () => {
    const files = withLayout({
      '/app/page.tsx': `import { cacheTag } from 'next/cache';
        import { connection } from 'next/server';
        async function read() { 'use cache'; cacheTag('read'); return Math.random(); }
        export default async function Page() { await connection(); return <p>{await read()}</p>; }`,
    });
    expect((await (await serveFiles(files)).send('GET', '/')).status).toBe(500);
    const config = 'export default { experimental: { useCache: true } };';
    const app = await serveFiles({ ...files, '/next.config.ts': config });
    const first = await app.send('GET', '/');
    expect(first.text).toMatch(/<p>0\.\d+<\/p>/);
    const shown = ({ text }: typeof first) => /<p>([^<]*)<\/p>/.exec(text)?.[1];
    expect(shown(await app.send('GET', '/'))).toBe(shown(first));
  });

  it('cookies make a page dynamic', async () => {
    const app = await serveFiles(
      withLayout({
        '/app/page.tsx': `import { cookies } from 'next/headers';
        export default async function Page() { return <p>{(await cookies()).get('who')?.value ?? 'nobody'}</p>; }`,
      }),
    );
    expect((await app.send('GET', '/', { cookie: 'who=ann' })).text).toContain('<p>ann</p>');
    expect((await app.send('GET', '/')).text).toContain('<p>nobody</p>');
  });

  it('redirect and notFound set the status', async () => {
    const app = await serveFiles(
      withLayout({
        '/app/page.tsx': `import { redirect } from 'next/navigation'; export default function Page() { redirect('/to'); }`,
        '/app/gone/page.tsx': `import { notFound } from 'next/navigation'; import { connection } from 'next/server'; export default async function Page() { await connection(); notFound(); }`,
      }),
    );
    const moved = await app.send('GET', '/');
    expect([moved.status, moved.headers.get('location')]).toEqual([307, '/to']);
    expect((await app.send('GET', '/gone')).status).toBe(404);
    const missing = await app.send('GET', '/nowhere');
    expect([missing.status, missing.text.includes('This page could not be found.')]).toEqual([404, true]);
  });
});

describe('with Cache Components', () => {
  it('a shell is fixed and its holes are filled for each request', async () => {
    const app = await serveFiles(
      withLayout({
        ...cacheComponents,
        '/app/page.tsx': `import { Suspense } from 'react'; import { cookies } from 'next/headers';
          export default function Page() { return <main><h1>Shell</h1><Suspense fallback={<i>wait</i>}><Who /></Suspense></main>; }
          async function Who() { return <b>{(await cookies()).get('who')?.value ?? 'nobody'}</b>; }`,
      }),
    );
    expect(app.refused).toBeUndefined();
    const { text } = await app.send('GET', '/', { cookie: 'who=ann' });
    expect(text).toContain('<i>wait</i>');
    expect(text).toContain('<b>ann</b>');
    expect((await app.send('GET', '/')).text).toContain('<b>nobody</b>');
  });

  it('the shell of a dynamic segment is filled on the server, once its value is known', async () => {
    const app = await serveFiles(
      withLayout({
        ...cacheComponents,
        '/app/posts/[id]/page.tsx': `import { Suspense } from 'react';
          export default function Page({ params }) { return <Suspense fallback={<i>wait</i>}><Post params={params} /></Suspense>; }
          async function Post({ params }) { return <b>{'post ' + (await params).id}</b>; }`,
      }),
    );
    expect((await app.send('GET', '/posts/7')).text).toContain('<b>post 7</b>');
    expect(app.logged).toEqual([]);
  });

  it.each([
    [
      'cookies outside Suspense',
      `import { cookies } from 'next/headers'; export default async function Page() { await cookies(); return null; }`,
      'runtime data',
    ],
    [
      'connection outside Suspense',
      `import { connection } from 'next/server'; export default async function Page() { await connection(); return null; }`,
      'uncached data',
    ],
    [
      'a timer outside Suspense',
      `export default async function Page() { await new Promise((done) => setTimeout(done, 5)); return null; }`,
      'uncached data',
    ],
    ['the time', `export default async function Page() { return <p>{Date.now()}</p>; }`, 'Date.now()'],
    [
      'export const dynamic',
      `export const dynamic = 'force-dynamic'; export default function Page() { return null; }`,
      'cacheComponents',
    ],
  ])('refuses %s', async (_name, code, reason) => {
    const app = await serveFiles(withLayout({ ...cacheComponents, '/app/page.tsx': code }));
    expect(app.refused).toMatchObject({ file: '/app/page.tsx', message: expect.stringContaining(reason) });
  });

  it.each([
    ['in an object', `<Panel acts={{ add: act, more: { remove: other } }} />`],
    ['in a list, each bound to a value', `<Panel acts={['a', 'b'].map((id) => act.bind(null, id))} />`],
    ['beside what is cached', `<Panel acts={[act, await kept('a')]} />`],
  ])('sends along what Server Functions have captured, %s', async (_where, element) => {
    const app = await serveFiles(
      withLayout({
        ...cacheComponents,
        '/app/panel.tsx': `'use client'; export function Panel() { return <p>Panel</p>; }`,
        '/app/page.tsx': `import { Panel } from './panel';
          async function kept(name) { 'use cache'; return name; }
          export default async function Page() {
            const secret = 'x'.repeat(500);
            const act = async (id) => { 'use server'; return id + secret; };
            const other = async () => { 'use server'; return secret.length; };
            return ${element};
          }`,
      }),
    );
    expect(app.refused).toBeUndefined();
    const { headers, text } = await app.send('GET', '/', { rsc: '1' });
    expect(headers.get('x-nextjs-cache')).toBe('HIT');
    const promised = [...text.matchAll(/\$@([0-9a-f]+)/g)].map(([, row]) => row);
    const missing = promised.filter((row) => !new RegExp(`^${row}:`, 'm').test(text));
    expect([promised.length > 0, missing]).toEqual([true, []]);
  });

  it('keeps what a cached function returned until its tag is updated', async () => {
    const app = await serveFiles(
      withLayout({
        ...cacheComponents,
        '/lib/data.ts': `import { cacheTag } from 'next/cache'; let reads = 0;
          export async function read(name) { 'use cache'; cacheTag('data'); reads += 1; await new Promise((done) => setTimeout(done, 5)); return name + reads; }`,
        '/app/page.tsx': `import { read } from '../lib/data'; export default async function Page() { return <p>{await read('a')}</p>; }`,
        '/app/actions.ts': `'use server'; import { updateTag } from 'next/cache'; import { read } from '../lib/data';
          export async function update() { updateTag('data'); return read('a'); }`,
      }),
    );
    expect(app.refused).toBeUndefined();
    const first = (await app.send('GET', '/')).text.match(/<p>(a\d)/)?.[1];
    expect((await app.send('GET', '/')).text).toContain(`<p>${first}</p>`);
    const answer = await app.send(
      'POST',
      '/',
      { 'next-action': app.actionId('update'), 'content-type': 'text/plain' },
      '[]',
    );
    expect(answer.headers.get('x-action-revalidated')).toBe('1');
    const second = answer.text.match(/"a":"(a\d)"/)?.[1] ?? answer.text.match(/"(a\d)"/)?.[1];
    expect((await app.send('GET', '/')).text).toContain(`<p>${second}</p>`);
  });
});

describe('useSearchParams', () => {
  const search = `'use client'; import { useSearchParams } from 'next/navigation';
    export function Search() { return <b>{useSearchParams().get('q') ?? 'none'}</b>; }`;
  const around = (inside: string, config: Files = {}) =>
    serveFiles(
      withLayout({
        ...config,
        '/app/search.tsx': search,
        '/app/page.tsx': `import { Suspense } from 'react'; import { Search } from './search';
          export default function Page() { return ${inside}; }`,
      }),
    );

  it('leaves its Suspense to the browser on a static page', async () => {
    const app = await around('<Suspense fallback={<i>wait</i>}><Search /></Suspense>');
    const { text } = await app.send('GET', '/?q=tea');
    expect([app.refused, text.includes('<i>wait</i>'), text.includes('<b>')]).toEqual([
      undefined,
      true,
      false,
    ]);
  });

  it('is refused outside Suspense', async () => {
    const app = await around('<Search />');
    expect(app.refused?.message).toContain(
      'useSearchParams() should be wrapped in a suspense boundary at page "/"',
    );
  });

  it('is left to the browser with Cache Components, too, where nothing else waits for a request', async () => {
    const app = await around('<Suspense fallback={<i>wait</i>}><Search /></Suspense>', cacheComponents);
    const { text, headers } = await app.send('GET', '/?q=tea');
    expect(headers.get('x-nextjs-prerender')).toBe('1');
    expect(text).toContain('<i>wait</i>');
    expect(text).not.toContain('tea');
  });
});

it('refuses cookies() inside a cached function, in the words of Next.js', async () => {
  const app = await serveFiles(
    withLayout({
      ...cacheComponents,
      '/app/page.tsx': `import { cookies } from 'next/headers';
        async function read() { 'use cache'; return (await cookies()).get('a')?.value ?? 'none'; }
        export default async function Page() { return <p>{await read()}</p>; }`,
    }),
  );
  expect(app.refused?.message).toContain('Route "/": `cookies()` can\'t be read inside `"use cache"`.');
});
