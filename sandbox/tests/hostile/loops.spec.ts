/** Endless loops wherever code may stand: stopped, with file and line told, while page and sibling go on. */
import { expect, test } from '@playwright/test';
import { timeout } from '../../../evidence/lab/pace';
import type { Files } from '../../shared/protocol';
import { longestLimit } from '../parity/thread';
import { layout, openAttackedPage } from './attacked-page';
import { type Site, serveSite } from './site';

let site: Site;
test.beforeAll(async () => {
  site = await serveSite();
});
test.afterAll(() => site.close());

const page = 'export default function Page() { return <p>Shown</p>; }';
const widgetPage =
  "import { Widget } from './widget';\nexport default function Page() { return <Widget />; }";
const server = (code: string): Files => ({ '/app/layout.tsx': layout, '/app/page.tsx': code });
const client = (code: string): Files => ({
  '/app/layout.tsx': layout,
  '/app/page.tsx': widgetPage,
  '/app/widget.tsx': `'use client';\nimport { useEffect, useMemo, useState } from 'react';\n${code}`,
});

/** Each with its loop on the line that holds `while`, `for` or `do`; no build of them may come alive. */
const atStart: Record<string, Files> = {
  'render of a page': server('export default function Page() {\n  while (true);\n}'),
  'after an await': server('export default async function Page() {\n  await null;\n  for (;;) {}\n}'),
  'a catch that catches the stop': server(
    'export default function Page() {\n  while (true) {\n    try { for (;;); } catch {}\n  }\n}',
  ),
  'an endless chain of awaits in a page': server(
    'export default async function Page() {\n  while (true) await null;\n}',
  ),
  'a generator': server(
    'function* numbers() { let n = 0; while (true) yield n++; }\nexport default function Page() { return <p>{[...numbers()]}</p>; }',
  ),
  'an async generator': server(
    'async function* numbers() { let n = 0; while (true) yield n++; }\nexport default async function Page() {\n  for await (const n of numbers()) if (n < 0) break;\n  return null;\n}',
  ),
  'a getter of a prop': server(
    'const item = { get title() { for (;;); } };\nexport default function Page() { return <p>{item.title}</p>; }',
  ),
  toJSON: server(
    'export default function Page() { return <p>{JSON.stringify({ toJSON() { while (1); } })}</p>; }',
  ),
  'toString of a logged value': server(
    'export default function Page() { console.log({ toJSON() { while (1); } }); return <p>{String({ toString() { for (;;); } })}</p>; }',
  ),
  'a trap of a Proxy': server(
    'const odd = new Proxy({}, { get() { while (true); }, ownKeys() { while (true); } });\nexport default function Page() { return <p>{odd.title}</p>; }',
  ),
  'an iterator': server(
    'const endless = { [Symbol.iterator]: () => ({ next() { for (;;); } }) };\nexport default function Page() { return <p>{[...endless]}</p>; }',
  ),
  'a thenable': server('export default async function Page() { return await { then() { for (;;); } }; }'),
  'a module of the server': server(`while (true);\n${page}`),
  'a layout': {
    ...server(page),
    '/app/layout.tsx': 'export default function Layout({ children }) { for (;;); }',
  },
  generateMetadata: server(`export function generateMetadata() { while (true); }\n${page}`),
  generateStaticParams: {
    '/app/layout.tsx': layout,
    '/app/page.tsx': page,
    '/app/[id]/page.tsx': `export function generateStaticParams() { while (true); }\n${page}`,
  },
  'next.config.ts': { ...server(page), '/next.config.ts': 'while (true);\nexport default {};' },
  'render of a Client Component': client('export function Widget() { for (;;); }'),
  'a module of the client': client('while (true);\nexport function Widget() { return null; }'),
  'the first state': client(
    'export function Widget() { const [n] = useState(() => { while (true); }); return n; }',
  ),
  'a memo': client('export function Widget() { return useMemo(() => { do {} while (true); }, []); }'),
};

/** The page comes alive, and the loop is told of then. */
const afterStart: Record<string, Files> = {
  'an effect': client('export function Widget() { useEffect(() => { while (true); }, []); return null; }'),
  'a timer': client(
    'export function Widget() { useEffect(() => { setTimeout(() => { for (;;); }); }, []); return null; }',
  ),
  'a microtask': client(
    'export function Widget() { useEffect(() => { queueMicrotask(() => { for (;;); }); }, []); return null; }',
  ),
};

/** Nothing looped has a loop in its source: only silence tells. */
const withoutLoops: Record<string, Files> = {
  'a slow regular expression on the server': server(
    "export default function Page() { return <p>{/^(a+)+$/.test('a'.repeat(40) + 'b')}</p>; }",
  ),
  'promises that beget promises on the server': server(
    'const again = () => Promise.resolve().then(again);\nexport default function Page() { again(); return null; }',
  ),
  'promises that beget promises in an effect': client(
    'export function Widget() { useEffect(() => { const again = () => Promise.resolve().then(again); again(); }, []); return null; }',
  ),
};

/** What is pressed or asked in a running app, and the line that is named. */
const pressed: Record<string, string> = {
  'an event handler': '() => { while (true); }',
  'state in an updater': '() => setCount(() => { while (true); })',
  'an action': '() => act()',
  'what an action returns': '() => odd()',
  'a Route Handler': "() => fetch('/spin')",
  'a stream of a Route Handler': "() => fetch('/stream').then((r) => r.text())",
  'an API Route': "() => fetch('/api/spin')",
  'proxy.ts': "() => fetch('/proxied')",
};
const app: Files = {
  '/app/layout.tsx': layout,
  '/app/page.tsx': widgetPage,
  '/app/widget.tsx': `'use client';
import { useState } from 'react';
import { act, odd } from './actions';
export function Widget() { const [count, setCount] = useState(0); return <>${Object.entries(pressed)
    .map(([name, handler]) => `<button onClick={${handler}}>${name}</button>`)
    .join('\n')}{count}</>; }`,
  '/app/actions.ts':
    "'use server';\nexport async function act() {\n  while (true);\n}\nexport async function odd() {\n  return { get endless() { for (;;); } };\n}",
  '/app/spin/route.ts': 'export async function GET() {\n  do {} while (true);\n}',
  '/app/stream/route.ts':
    'export async function GET() {\n  return new Response(new ReadableStream({ pull() { for (;;); } }));\n}',
  '/pages/api/spin.ts': 'export default function handler() {\n  for (;;);\n}',
  '/proxy.ts':
    "export function proxy() {\n  while (true);\n}\nexport const config = { matcher: '/proxied' };",
};

const stopped = /^(Error: )?A loop ran for more than [\d.]+ s without a pause \(.+:\d+\); it was stopped\.$/;
const silent = /didn't respond for [\d.]+ s, so it was stopped$/;

test('a loop that keeps a build from coming alive is stopped, and its line is named', async ({ page }) => {
  test.setTimeout(timeout(150_000));
  const { attacked, survives } = await openAttackedPage(page, site);
  for (const [place, files] of Object.entries(atStart)) {
    const problem = await attacked.run(files);
    expect.soft(problem, place).toMatchObject({ message: expect.stringMatching(stopped) });
    const [, file = '', line = ''] = /\((.+):(\d+)\)/.exec(problem?.message ?? '') ?? [];
    expect.soft(files[file]?.split('\n')[Number(line) - 1] ?? '', place).toMatch(/while|for|do/);
  }
  await survives();
});

test('a loop that starts later is stopped, and its line is named', async ({ page }) => {
  test.setTimeout(timeout(120_000));
  const { attacked, survives } = await openAttackedPage(page, site);
  for (const [place, files] of Object.entries(afterStart)) {
    await attacked.forget();
    await attacked.run(files, { fresh: true });
    await expect
      .poll(() => attacked.problems(), { message: place, timeout: longestLimit })
      .toMatchObject([{ file: '/app/widget.tsx', line: 3 }]);
  }
  for (const name of Object.keys(pressed)) {
    expect(await attacked.run(app, { fresh: true })).toBeUndefined();
    await attacked.forget();
    await (await attacked.app()).getByRole('button', { name, exact: true }).dispatchEvent('click');
    const told = async () =>
      [...(await attacked.problems()).map(({ message }) => message), ...(await attacked.lines())].join('\n');
    await expect
      .poll(told, { message: name, timeout: longestLimit })
      .toMatch(/A loop ran for more than [\d.]+ s/);
  }
  await survives();
});

test('work that no loop guard sees is noticed by its silence; the sibling comes back', async ({ page }) => {
  test.setTimeout(timeout(150_000));
  const { attacked, survives } = await openAttackedPage(page, site);
  for (const [place, files] of Object.entries(withoutLoops)) {
    await attacked.run(files);
    const messages = async () => (await attacked.problems()).map(({ message }) => message);
    await expect
      .poll(messages, { message: place, timeout: longestLimit })
      .toEqual([expect.stringMatching(silent)]);
    await attacked.forget();
  }
  await survives();
});
