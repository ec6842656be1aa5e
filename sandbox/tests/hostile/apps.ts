/** Apps that hold one line of attack, on either half. */
import type { Files } from '../../shared/protocol';
import { layout } from './attacked-page';

/** Runs the code in an effect, once. `set` renders again. */
export const inClient = (code: string): Files => ({
  '/app/layout.tsx': layout,
  '/app/page.tsx': "import { Try } from './try';\nexport default function Page() { return <Try />; }",
  '/app/try.tsx': `'use client';\nimport { useEffect, useState } from 'react';\nexport function Try() { const [n, set] = useState(0);\n  useEffect(() => { ${code} }, []);\n  return <p>Alive {n}</p>; }`,
  '/app/api/route.ts': "export async function GET() { return new Response('a'); }",
});

/** Runs the code when the button `Press` is pressed. */
export const onPress = (code: string): Files => ({
  ...inClient(''),
  '/app/try.tsx': `'use client';\nexport function Try() { return <><button onClick={(event) => { ${code} }}>Press</button><p>Alive</p></>; }`,
});

/** Runs the code while the page is rendered. */
export const inServer = (code: string): Files => ({
  '/app/layout.tsx': layout,
  '/app/page.tsx': `export default function Page() { ${code};\n  return <p>Alive</p>; }`,
});

/** A page that asks a Route Handler, which holds the code, and logs what came. */
export const inHandler = (code: string): Files => ({
  ...inClient(
    "fetch('/api/attack').then((r) => r.text()).then((t) => console.log('read', t.length), (e) => console.log('ended', String(e)));",
  ),
  '/app/api/attack/route.ts': `export async function GET(request) { ${code} }`,
});
