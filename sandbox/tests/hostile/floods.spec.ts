/** More of everything than can be taken in: the half that floods is stopped or held back, the page is not. */
import { expect, test } from '@playwright/test';
import { timeout } from '../../../evidence/lab/pace';
import type { Files } from '../../shared/protocol';
import { drawn } from '../parity/thread';
import { inClient, inHandler, inServer } from './apps';
import { layout, openAttackedPage } from './attacked-page';
import { type Site, serveSite } from './site';

/** In milliseconds; on an idle machine with two cores nothing that the page does may take longer. */
const longest = timeout(200);

let site: Site;
test.beforeAll(async () => {
  site = await serveSite();
});
test.afterAll(() => site.close());

/** Calls a function in every turn of the event loop, a hundred times over. */
const storm = (code: string) =>
  `const again = () => { for (let i = 0; i < 100; i++) { ${code} } setTimeout(again); }; again();`;

const floods: Record<string, Files> = {
  'lines of the client': inClient(storm("console.log('x'.repeat(5000));")),
  'lines of the server': inServer(storm("console.error('x'.repeat(5000));")),
  'timers upon timers': inClient(
    'let n = 0; const more = () => { if (n++ < 50000) { setTimeout(more); setTimeout(more); } }; more();',
  ),
  intervals: inClient('for (let i = 0; i < 2000; i++) setInterval(() => set((n) => n + 1));'),
  requests: inClient(storm("fetch('/api').catch(() => 0);")),
  navigations: inClient(storm("history.pushState(null, '', '/?' + Math.random());")),
  messages: inClient(
    storm("parent.postMessage({ type: 'ready', attempt: 1 }, '*'); top.postMessage('x', '*');"),
  ),
  errors: inClient("setInterval(() => { throw new Error('one of many'); }, 5);"),
  'rejections on the server': inServer(storm("Promise.reject(new Error('one of many'));")),
  cookies: inClient(storm("document.cookie = 'a' + Math.random() + '=' + 'x'.repeat(3000);")),
  'workers in the frame': inClient(
    "for (let i = 0; i < 30; i++) new Worker(URL.createObjectURL(new Blob(['setInterval(() => postMessage(1))'])));",
  ),
  'workers in the worker': inServer(
    "for (let i = 0; i < 30; i++) new Worker(URL.createObjectURL(new Blob(['setInterval(() => postMessage(1))'])))",
  ),
  'a long document': inClient(
    "const f = document.createDocumentFragment(); for (let i = 0; i < 100000; i++) f.append(document.createElement('p')); document.body.append(f);",
  ),
  'a page of a hundred thousand elements': {
    '/app/layout.tsx': layout,
    '/app/page.tsx':
      'export default function Page() { return Array.from({ length: 100000 }, (_, i) => <p key={i}>{i}</p>); }',
  },
  'a long text': {
    '/app/layout.tsx': layout,
    '/app/page.tsx': "export default function Page() { return <p>{'x'.repeat(20_000_000)}</p>; }",
  },
  'a large answer': inHandler("return new Response('x'.repeat(100_000_000));"),
  'an endless stream': inHandler(
    'return new Response(new ReadableStream({ async pull(c) { await new Promise((r) => setTimeout(r)); c.enqueue(new Uint8Array(1_000_000)); } }));',
  ),
  'a stream of nothing, without end': inHandler(
    'return new Response(new ReadableStream({ async pull(c) { await new Promise((r) => setTimeout(r)); for (let i = 0; i < 1000; i++) c.enqueue(new Uint8Array(1)); } }));',
  ),
  'many headers': inHandler(
    "const h = new Headers(); for (let i = 0; i < 5000; i++) h.append('x-' + i, 'y'); return new Response('a', { headers: h });",
  ),
  'half a gigabyte': inClient(
    'const kept = []; const more = () => { if (kept.push(new ArrayBuffer(5_000_000)) < 100) setTimeout(more); }; more();',
  ),
};

test('floods of every kind leave the page answering', async ({ page }) => {
  test.setTimeout(timeout(180_000));
  const { attacked, survives, longestTask } = await openAttackedPage(page, site);
  for (const [name, files] of Object.entries(floods)) {
    await attacked.run(files, { fresh: true }); // whether it comes alive is not the question
    await drawn(page, 30); // the flood goes on meanwhile
    await attacked.forget();
    const task = Math.round(await longestTask());
    console.log(`  ${name}: longest task of the page ${task} ms`);
    expect.soft(task, `${name}: the longest task of the page, in milliseconds`).toBeLessThan(longest);
  }
  await survives();
});

test('an app that posts to the windows around it without end is stopped, and told why', async ({ page }) => {
  const { attacked, survives } = await openAttackedPage(page, site);
  for (const target of ['parent', 'top']) {
    await attacked.run(inClient(`setInterval(() => ${target}.postMessage('x', '*'));`), { fresh: true });
    const told = async () => (await attacked.problems()).map(({ message }) => message);
    await expect.poll(told, target).toContainEqual(expect.stringContaining('kept posting messages'));
    await attacked.forget();
  }
  await survives(timeout(1_000));
});

test('half a gigabyte that is posted in one turn keeps the page for no longer than browsers take to copy it', async ({
  page,
}) => {
  const { attacked, survives } = await openAttackedPage(page, site);
  await attacked.run(
    inClient(
      "for (let i = 0; i < 5; i++) for (const w of [parent, top]) w.postMessage(new ArrayBuffer(50_000_000), '*');",
    ),
    { fresh: true },
  );
  await drawn(page, 30);
  await survives();
});
