import type { Files } from '../../shared/protocol';

/** An app with something of everything that the browser's proofs of differences touch. */
export const appOfProbes: Files = {
  '/next.config.ts': 'export default { cacheComponents: true };',
  '/app/layout.tsx':
    'export default function Layout({ children }) { return <html><body>{children}</body></html>; }',
  '/app/page.tsx': `import Link from 'next/link';
import Script from 'next/script';
import { Widget } from './widget';
export default function Page() {
  return (
    <main style={{ height: 3000 }}>
      <h1>Home</h1>
      <Widget />
      <Link href="/other">Other</Link>
      <a href="/other" target="_blank">Other in a new window</a>
      <a href="/api/file">File</a>
      <a href="#last">Last line</a>
      <Script src="https://example.com/part.js" />
      <p id="last" style={{ marginTop: 2500 }}>Last</p>
    </main>
  );
}`,
  '/app/widget.tsx': `'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
export function Widget() {
  const [count, setCount] = useState(0);
  const [alive, setAlive] = useState(false);
  const router = useRouter();
  useEffect(() => setAlive(true), []);
  return (
    <>
      <p>{alive && 'Alive'}</p>
      <p>Mode {process.env.NODE_ENV}</p>
      <button onClick={() => setCount(count + 1)}>Count {count}</button>
      <button onClick={() => router.prefetch('/other')}>Prefetch</button>
    </>
  );
}`,
  '/app/other/page.tsx': `import Link from 'next/link';
import { Path } from './path';
import './other.css';
export default function Page() { return <main><h1>Other</h1><Path /><Link href="/">Home</Link></main>; }`,
  '/app/other/path.tsx': `'use client';
import { usePathname } from 'next/navigation';
export function Path() { return <p>The path is {usePathname()}</p>; }`,
  '/app/other/other.css': '.only-on-other { color: red }',
  '/app/api/echo/route.ts':
    'export async function POST(request) { return Response.json(Object.fromEntries(request.headers)); }\nexport async function GET(request) { return Response.json(Object.fromEntries(request.headers)); }',
  '/app/api/after-prefetch/route.ts': "export async function GET() { return new Response('here'); }",
  '/app/api/outside/route.ts': `import { connection } from 'next/server';
export async function GET() {
  await connection();
  return fetch('https://example.com/').catch((error) => new Response(String(error)));
}`,
  '/app/api/kept/route.ts': `import { connection } from 'next/server';
export async function GET() {
  await connection();
  return new Response(crypto.randomUUID(), { headers: { 'cache-control': 'public, max-age=60' } });
}`,
  '/app/api/picture/route.ts': `import { Buffer } from 'node:buffer';
const picture = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAAC', 'base64');
export async function GET() { return new Response(picture, { headers: { 'content-type': 'image/gif' } }); }`,
  '/app/api/file/route.ts':
    "export async function GET() { return new Response('text', { headers: { 'content-disposition': 'attachment; filename=a.txt' } }); }",
  '/app/api/stuck/route.ts': `import { connection } from 'next/server';
export async function GET() {
  await connection();
  return new Response(String(/^(a+)+$/.test('a'.repeat(40) + 'b')));
}`,
};
