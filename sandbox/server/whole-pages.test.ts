import { expect, it } from 'vitest';
import type { Files } from '../shared/protocol';
import { serveFiles } from './serve-files.testing';

const config = (partialPrefetching: boolean) =>
  `export default { cacheComponents: true, partialPrefetching: ${partialPrefetching} };`;

const app = (component: string, partialPrefetching = true): Files => ({
  '/next.config.ts': config(partialPrefetching),
  '/app/layout.tsx':
    'export default function L({ children }) { return <html><body>{children}</body></html>; }',
  '/app/page.tsx': `import { cookies } from 'next/headers';
    import { connection } from 'next/server';
    import { Suspense } from 'react';
    async function inner() { 'use cache'; await later(5); return 'cached'; }
    async function cached() { 'use cache'; await later(5); return inner(); }
    const later = (ms) => new Promise((done) => setTimeout(done, ms, 'later'));
    async function Part({ searchParams }) { ${component} }
    export default function Page({ searchParams }) {
      return <Suspense fallback="wait"><Part searchParams={searchParams} /></Suspense>;
    }`,
});

/** @returns what the Flight payload of the page says of it */
async function isWhole(files: Files): Promise<string | undefined> {
  const served = await serveFiles(files);
  expect(served.refused).toBeUndefined();
  const { text } = await served.send('GET', '/?q=tea', { rsc: '1', cookie: 'who=ann' });
  const [, row, value] = /"isWhole":(?:"\$@([0-9a-f]+)"|(\w+))/.exec(text) ?? [];
  return row ? new RegExp(`^${row}:(.*)$`, 'm').exec(text)?.[1] : value;
}

it.each([
  ['cookies', `return <p>{(await cookies()).get('who').value}</p>;`],
  ['a query', 'return <p>{(await searchParams).q}</p>;'],
  ['cookies and what is cached', 'await cookies(); return <p>{await cached()}</p>;'],
])('the browser keeps a page that waits for no more than %s', async (_what, component) => {
  expect(await isWhole(app(component))).toBe('true');
});

it('the browser keeps a static page', async () => {
  expect(await isWhole(app('return <p>static</p>;', false))).toBe('true');
});

it.each([
  ['connection()', 'await connection(); return <p>now</p>;'],
  ['a timer', 'await cookies(); return <p>{await later(20)}</p>;'],
  ['the time, after cookies', 'await cookies(); return <p>{Date.now()}</p>;'],
])('the browser keeps no page that waits for %s', async (_what, component) => {
  expect(await isWhole(app(component))).toBe('false');
});

it('without Partial Prefetching no page that needs a request is kept', async () => {
  expect(await isWhole(app('await cookies(); return <p>hello</p>;', false))).toBe('false');
});
