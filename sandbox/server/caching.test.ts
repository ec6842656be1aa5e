import { describe, expect, it } from 'vitest';
import type { Files } from '../shared/protocol';
import { type ServedFiles, serveFiles } from './serve-files.testing';

const layout = 'export default function L({ children }) { return <html><body>{children}</body></html>; }';
const cacheComponents = {
  '/next.config.ts': 'export default { cacheComponents: true, partialPrefetching: true };',
};
/** Counts runs across the modules of the build and those of requests. */
const counter = `export const runs = (name) => { const all = (globalThis.runs ??= {}); return all[name] = (all[name] ?? 0) + 1; };
  export const ran = (name) => globalThis.runs?.[name] ?? 0;`;
const serve = (files: Files, config: Files = {}) =>
  serveFiles({ '/app/layout.tsx': layout, '/lib/runs.ts': counter, ...config, ...files });
const shown = async (app: ServedFiles, path: string) =>
  /<p>([^<]*)<\/p>/.exec((await app.send('GET', path)).text.replaceAll('<!-- -->', ''))?.[1];
const text = async (app: ServedFiles, path: string, method = 'GET') => (await app.send(method, path)).text;
const handler = (body: string, imports = '', more = '') =>
  `${imports}\nimport { runs, ran } from '../../lib/runs';\n${more}\nexport async function POST(request) { ${body} }`;

describe('a function with use cache', () => {
  it('may be a whole page, its metadata and its viewport, whatever the query', async () => {
    const app = await serve(
      {
        '/app/page.tsx': `import { runs } from '../lib/runs';
          export default async function Page() { 'use cache'; return <p>{'run ' + runs('page')}</p>; }
          export async function generateMetadata({ params }) { 'use cache'; return { title: 'title ' + runs('meta') }; }
          export async function generateViewport() { 'use cache'; return { themeColor: 'red' }; }`,
        '/app/declared/page.tsx': `import { runs } from '../../lib/runs';
          export default async function Page({ params, searchParams }) { 'use cache'; return <p>{'run ' + runs('declared')}</p>; }`,
      },
      cacheComponents,
    );
    expect(app.refused).toBeUndefined();
    const { headers, text: html } = await app.send('GET', '/?q=1');
    expect(html).toContain('<title>title 1</title>');
    expect([headers.get('x-nextjs-cache'), headers.get('cache-control')]).toEqual([
      'HIT',
      's-maxage=900, stale-while-revalidate=31535100',
    ]);
    expect([await shown(app, '/?q=2'), await shown(app, '/declared?q=2')]).toEqual(['run 1', 'run 1']);
  });

  it('cannot read the query', async () => {
    const app = await serve(
      {
        '/app/page.tsx':
          "export default async function Page({ searchParams }) { 'use cache'; return <p>{(await searchParams).q}</p>; }",
      },
      cacheComponents,
    );
    expect(app.refused?.message).toContain('`searchParams` can\'t be read inside `"use cache"`');
  });

  it('has an entry for each value of its params where it reads them, and one for all where it does not', async () => {
    const page = (
      body: string,
    ) => `import { Suspense } from 'react'; import { runs } from '../../../lib/runs';
      export default async function Page({ params }) { 'use cache'; ${body} }`;
    const app = await serve(
      {
        '/app/blind/[id]/page.tsx': page("return <p>{'run ' + runs('blind')}</p>;"),
        '/app/reading/[id]/page.tsx': page("return <p>{(await params).id + ' ' + runs('reading')}</p>;"),
        '/app/reading/layout.tsx': `import { Suspense } from 'react';
          export default function L({ children }) { return <Suspense fallback={<i>wait</i>}>{children}</Suspense>; }`,
      },
      cacheComponents,
    );
    expect(app.refused).toBeUndefined();
    expect([await shown(app, '/blind/a'), await shown(app, '/blind/b')]).toEqual(['run 1', 'run 1']);
    const read = [
      await shown(app, '/reading/a'),
      await shown(app, '/reading/b'),
      await shown(app, '/reading/a'),
    ];
    expect(read.map((each) => each?.slice(0, 1))).toEqual(['a', 'b', 'a']);
    expect(read[2]).toBe(read[0]);
  });

  it('gets what it declares, and nothing else makes another entry', async () => {
    const app = await serve(
      {
        '/app/run/route.ts': handler(
          'return Response.json([await one(1, 2), await one(1, 3), await any(1, 2), await any(1, 3)]);',
          '',
          `async function one(a) { 'use cache'; return [a, runs('one')]; }
           async function any(...all) { 'use cache'; return [...all, runs('any')]; }`,
        ),
      },
      cacheComponents,
    );
    expect(JSON.parse(await text(app, '/run', 'POST'))).toEqual([
      [1, 1],
      [1, 1],
      [1, 2, 1],
      [1, 3, 2],
    ]);
  });

  it('has what React cache() holds to itself, and runs once for callers at a time', async () => {
    const app = await serve(
      {
        '/app/page.tsx': `import { cache } from 'react'; import { connection } from 'next/server'; import { Suspense } from 'react';
          import { runs } from '../lib/runs';
          const held = cache(() => ({ n: runs('held') }));
          async function kept() { 'use cache'; return held() === held() ? 'same' : 'different'; }
          async function slow(id) { 'use cache'; await new Promise((done) => setTimeout(done, 5)); return runs('slow'); }
          async function Shown() { await connection();
            const both = await Promise.all([slow({ a: 1 }), slow({ a: 1 })]);
            return <p>{(await kept()) + ' ' + both.join()}</p>; }
          export default function Page() { return <Suspense><Shown /></Suspense>; }`,
      },
      cacheComponents,
    );
    expect(await shown(app, '/')).toBe('same 1,1');
  });

  it('runs once in a request where it is private', async () => {
    const app = await serve(
      {
        '/app/run/route.ts': handler(
          'return Response.json([await own({ a: 1 }), await own({ a: 1 }), await own({ a: 2 })]);',
          '',
          "async function own(of) { 'use cache: private'; return runs('own'); }",
        ),
      },
      cacheComponents,
    );
    expect(await text(app, '/run', 'POST')).toBe('[1,1,2]');
    expect(await text(app, '/run', 'POST')).toBe('[3,3,4]');
  });

  it('tells no more of its error than a digest, and the log all of it', async () => {
    const app = await serve(
      {
        '/app/run/route.ts': handler(
          'return fails().catch((error) => Response.json([error.message.includes("secret"), typeof error.digest]));',
          '',
          "async function fails() { 'use cache'; throw new Error('a secret'); }",
        ),
      },
      cacheComponents,
    );
    expect(await text(app, '/run', 'POST')).toBe('[false,"string"]');
    expect(app.logged.join()).toContain('a secret');
    const page = `async function fails() { 'use cache'; throw new Error('a secret'); }
      export default async function Page() { return <p>{await fails()}</p>; }`;
    const refused = await serve({ '/app/page.tsx': page }, cacheComponents);
    expect(refused.refused?.message).toContain('a secret');
  });
});

describe('params that nobody has named, with Cache Components', () => {
  const generate = "export const generateStaticParams = () => [{ id: 'named' }];";

  it('get the shell once, and from then on the page made for them', async () => {
    const app = await serve(
      {
        '/app/[id]/page.tsx': `import { Suspense } from 'react'; import { runs } from '../../lib/runs'; ${generate}
          async function Shown({ params }) { return <p>{(await params).id + ' ' + runs('shown')}</p>; }
          export default function Page(props) { return <Suspense fallback={<i>wait</i>}><Shown {...props} /></Suspense>; }`,
      },
      cacheComponents,
    );
    const first = await shown(app, '/other');
    await new Promise((done) => setTimeout(done, 200));
    const second = await shown(app, '/other');
    expect([first?.startsWith('other '), second === first, await shown(app, '/other')]).toEqual([
      true,
      false,
      second,
    ]);
  });

  it('may lead to what the build would have refused: the log says so, and requests render the page', async () => {
    const app = await serve(
      {
        '/app/[id]/page.tsx': `import { cookies } from 'next/headers'; ${generate}
          export default async function Page({ params }) { const { id } = await params;
            return <p>{id === 'asking' ? (await cookies()).get('color')?.value : id}</p>; }`,
      },
      cacheComponents,
    );
    expect([app.refused, await shown(app, '/named')]).toEqual([undefined, 'named']);
    const { status, text: html } = await app.send('GET', '/asking', { cookie: 'color=teal' });
    expect([status, html.includes('<p>teal</p>')]).toEqual([200, true]);
    expect(app.logged.join()).toContain('Route "/[id]"');
  });
});

describe('cacheLife', () => {
  const living = (life: string) =>
    serve(
      {
        '/app/page.tsx': `import { Suspense } from 'react'; import { cacheLife } from 'next/cache';
          async function read() { 'use cache'; cacheLife(${life}); return 'value'; }
          async function Value() { return <p>{await read()}</p>; }
          export default function Page() { return <Suspense fallback={<i>wait</i>}><Value /></Suspense>; }`,
      },
      cacheComponents,
    );

  it.each([
    ['{ stale: 29 }', true],
    ['{ stale: 30 }', false],
    ['{ revalidate: 0 }', true],
    ['{ expire: 299, revalidate: 60 }', true],
    ['{ expire: 300, revalidate: 60 }', false],
  ])('%s leaves the value out of what is prerendered: %s', async (life, isHole) => {
    const app = await living(life);
    expect(app.refused).toBeUndefined();
    expect((await app.send('GET', '/')).text.includes('<i>wait</i>')).toBe(isHole);
  });

  it.each([
    ['{ revalidate: 60, expire: 30 }', 'the expire option must be greater than the revalidate option'],
    ['{ revalidate: false }', 'Pass `Infinity` instead of `false`'],
    ['{ expire: NaN }', 'expected a finite number of seconds or Infinity, received NaN'],
    ["{ stale: '5' }", 'The stale option must be a number of seconds.'],
    ["' hours'", 'Did you mean "hours" without the spaces?'],
    ['null', 'Either pass a profile name or object.'],
  ])('%s is refused', async (life, reason) => {
    expect((await living(life)).refused?.message).toContain(reason);
  });

  it.each([
    ['revalidate: 0', 'A nested `"use cache"` with `revalidate: 0` is inside an outer `"use cache"`'],
    ['expire: 60, revalidate: 10', 'A nested `"use cache"` with a short `expire` (under 5 minutes)'],
  ])('%s of an inner function is refused where the outer one does not say its own', async (life, reason) => {
    const page = (own: string) => `import { Suspense } from 'react'; import { cacheLife } from 'next/cache';
      async function inner() { 'use cache'; cacheLife({ ${life} }); return 'value'; }
      async function outer() { 'use cache'; ${own} return inner(); }
      async function Value() { return <p>{await outer()}</p>; }
      export default function Page() { return <Suspense><Value /></Suspense>; }`;
    const refused = await serve({ '/app/page.tsx': page('') }, cacheComponents);
    expect(refused.refused?.message).toContain(reason);
    const built = await serve({ '/app/page.tsx': page("cacheLife('hours');") }, cacheComponents);
    expect(built.refused).toBeUndefined();
  });
});

describe('tags', () => {
  it('count where they are short and few', async () => {
    const app = await serve(
      {
        '/app/run/route.ts': handler(
          `const { tag } = await request.json(); if (tag) revalidateTag(tag, { expire: 0 }); return Response.json(await read());`,
          "import { cacheTag, revalidateTag } from 'next/cache';",
          `async function read() { 'use cache'; cacheTag('a'.repeat(257)); cacheTag(...Array.from({ length: 130 }, (_, i) => 'tag' + i)); return runs('read'); }`,
        ),
      },
      cacheComponents,
    );
    const readAfter = async (tag: string) =>
      (await app.send('POST', '/run', { 'content-type': 'application/json' }, JSON.stringify({ tag }))).text;
    expect([
      await readAfter(''),
      await readAfter('a'.repeat(257)),
      await readAfter('tag129'),
      await readAfter('tag128'),
    ]).toEqual(['1', '1', '1', '2']);
    expect(app.logged.join('\n')).toContain('Warning: invalid tags passed to `cacheTag()`');
    expect(app.logged.join('\n')).toContain(
      'Warning: exceeded max tag count for `cacheTag()`, dropped tags:',
    );
  });
});

describe('without Cache Components', () => {
  const control = handler(
    `const [how, ...args] = await request.json();
     const ways = { path: revalidatePath, tag: revalidateTag, update: updateTag };
     try { ways[how]?.(...args); } catch (error) { return new Response(error.message); }
     return Response.json(ran(how));`,
    "import { revalidatePath, revalidateTag, updateTag } from 'next/cache';",
  );
  const classic = (files: Files) => serve({ '/app/run/route.ts': control, ...files });
  const run = async (app: ServedFiles, ...how: unknown[]) =>
    (await app.send('POST', '/run', { 'content-type': 'application/json' }, JSON.stringify(how))).text;
  const later = () => new Promise((done) => setTimeout(done, 100));

  it('a static page ages with what it reads from unstable_cache', async () => {
    const app = await classic({
      '/app/page.tsx': `import { unstable_cache } from 'next/cache'; import { runs } from '../lib/runs';
        const read = unstable_cache(async () => runs('read'), ['read'], { tags: ['data'], revalidate: 50 });
        const other = unstable_cache(async () => runs('other'), ['other'], { tags: ['other'] });
        export default async function Page() { return <p>{(await read()) + ' ' + (await other())}</p>; }`,
    });
    const first = await app.send('GET', '/');
    expect(first.headers.get('cache-control')).toBe('s-maxage=50, stale-while-revalidate=31535950');
    await run(app, 'tag', 'none', 'max');
    expect(await shown(app, '/')).toBe('1 1');
    await run(app, 'tag', 'data', { expire: 0 });
    const again = await app.send('GET', '/');
    expect([again.headers.get('x-nextjs-cache'), again.text.includes('<p>2 1</p>')]).toEqual(['MISS', true]);
    await run(app, 'tag', 'data', 'max');
    const stale = await app.send('GET', '/');
    expect([stale.headers.get('x-nextjs-cache'), stale.text.includes('<p>2 1</p>')]).toEqual(['STALE', true]);
    await later();
    expect(await shown(app, '/')).toBe('3 1');
    await run(app, 'tag', 'data', 'nobody');
    expect((await app.send('GET', '/')).headers.get('x-nextjs-cache')).toBe('HIT');
  });

  it('revalidatePath knows Route Handlers and route groups, and no long paths', async () => {
    const page = (name: string) => `import { runs } from '../../../lib/runs';
      export default function Page() { return <p>{runs('${name}')}</p>; }`;
    const app = await classic({
      '/app/(group)/grouped/page.tsx': page('grouped'),
      '/app/data/route.ts': `import { unstable_cache } from 'next/cache'; import { runs } from '../../lib/runs';
        const read = unstable_cache(async () => runs('data'), ['data']);
        export async function POST() { return Response.json(await read()); }`,
    });
    expect([await shown(app, '/grouped'), await text(app, '/data', 'POST')]).toEqual(['1', '1']);
    await run(app, 'path', '/grouped', 'page');
    expect(await shown(app, '/grouped')).toBe('1');
    await run(app, 'path', '/(group)/grouped', 'page');
    expect(await shown(app, '/grouped')).toBe('2');
    await run(app, 'path', '/data');
    expect(await text(app, '/data', 'POST')).toBe('2');
    await run(app, 'path', `/${'a'.repeat(1024)}`);
    expect(app.logged.join()).toContain('which exceeded max length of 1024');
  });

  it('updateTag says where it may be called', async () => {
    const app = await classic({
      '/app/page.tsx': `import { unstable_cache, updateTag } from 'next/cache'; import { connection } from 'next/server';
        const read = unstable_cache(async () => updateTag('a'));
        const told = async (run) => { try { return await run(); } catch (error) { return error.message; } };
        export default async function Page() { await connection(); return <p>{await told(() => updateTag('a'))}{await told(read)}</p>; }`,
    });
    const { text: html } = await app.send('GET', '/');
    expect(html).toMatch(/updateTag\(.{1,12}a.{1,12}\)` can.{1,8}t be called during render/);
    expect(html).toMatch(/updateTag\(.{1,12}a.{1,12}\)` can.{1,8}t be called inside a cached function/);
    expect(await run(app, 'update', 'a')).toContain(
      'updateTag can only be called from within a Server Action',
    );
  });

  it('after() in a static page runs each time the page is made', async () => {
    const app = await classic({
      '/app/page.tsx': `import { after } from 'next/server'; import { runs } from '../lib/runs';
        export default function Page() { after(() => runs('after')); return <p>page</p>; }`,
    });
    await later();
    await shown(app, '/');
    expect(await run(app, 'after')).toBe('1');
    await run(app, 'path', '/');
    await shown(app, '/');
    await later();
    expect(await run(app, 'after')).toBe('2');
  });

  it('a page may not turn dynamic: with each request it answers 500, or the old one where that may be used', async () => {
    const page = (
      name: string,
    ) => `import { runs } from '../../lib/runs'; import { cookies } from 'next/headers';
      export const revalidate = 0.05;
      export default async function Page() { if (runs('${name}') > 1) await cookies(); return <p>${name}</p>; }`;
    const app = await classic({ '/app/gone/page.tsx': page('gone'), '/app/aged/page.tsx': page('aged') });
    await run(app, 'path', '/gone');
    expect((await app.send('GET', '/gone')).status).toBe(500);
    expect((await app.send('GET', '/gone')).status).toBe(500);
    expect(app.logged.join()).toContain(
      'Page changed from static to dynamic at runtime /gone, reason: cookies',
    );
    await later();
    expect((await app.send('GET', '/aged')).headers.get('x-nextjs-cache')).toBe('STALE');
    await later();
    expect((await app.send('GET', '/aged')).headers.get('x-nextjs-cache')).toBe('HIT');
  });

  it('what is past its `expire` is made again with all that it reads', async () => {
    const config = 'export default { experimental: { useCache: true } };';
    const app = await serve(
      {
        '/app/page.tsx': `import { cacheLife, unstable_cache } from 'next/cache'; import { runs } from '../lib/runs';
          async function short() { 'use cache'; cacheLife({ revalidate: 0.05, expire: 0.1 }); return runs('short'); }
          const other = unstable_cache(async () => runs('other'), ['other']);
          export default async function Page() { return <p>{(await short()) + ' ' + (await other())}</p>; }`,
      },
      { '/next.config.ts': config },
    );
    await later();
    await later();
    const again = await app.send('GET', '/');
    expect([again.headers.get('x-nextjs-cache'), again.text.includes('<p>2 2</p>')]).toEqual([
      'REVALIDATED',
      true,
    ]);
  });

  it('params that nobody names are rendered at their first visit, and kept', async () => {
    const app = await classic({
      '/app/forced/[id]/page.tsx': `import { runs } from '../../../lib/runs'; export const dynamic = 'force-static';
        export default async function Page({ params }) { return <p>{(await params).id + runs('forced')}</p>; }`,
      '/app/handled/[id]/route.ts': `import { runs } from '../../../lib/runs';
        export const generateStaticParams = () => [{ id: 'a' }];
        export async function GET(request, { params }) { return new Response((await params).id + runs('handled')); }`,
    });
    expect([
      await shown(app, '/forced/a'),
      await shown(app, '/forced/b'),
      await shown(app, '/forced/a'),
    ]).toEqual(['a1', 'b2', 'a1']);
    expect([
      await text(app, '/handled/a'),
      await text(app, '/handled/b'),
      await text(app, '/handled/b'),
    ]).toEqual(['a1', 'b2', 'b2']);
    expect((await app.send('GET', '/handled/b')).headers.get('cache-control')).toBe('s-maxage=31536000');
  });
});
