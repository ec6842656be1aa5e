/** Whatever is typed, the reader's page answers, the last good version stays, and one problem says where. */
import { expect, type Page, test } from '@playwright/test';
import { timeout } from '../../../evidence/lab/pace';
import type { Files, Problem } from '../../shared/protocol';
import { heapMegabytes } from '../hostile/memory';
import { variantFiles } from './examples';
import type { RunningApp } from './real-next';
import { openSandbox, type SandboxHost, serveSandbox } from './sandbox-host';
import { longestLimit, slownessOf, watchThread } from './thread';
import { compilers, serverWorkers } from './workers';

let site: RunningApp;
test.beforeAll(async () => {
  site = await serveSandbox();
});
test.afterAll(() => site.stop());

const layout = `export default function Layout({ children }) { return <html><body>{children}</body></html>; }`;
const good: Files = {
  '/app/layout.tsx': layout,
  '/app/page.tsx': 'export default function Page() { return <p>Good version</p>; }',
};
const serverPage = (code: string): Files => ({ ...good, '/app/page.tsx': code });
const clientPage = (code: string): Files => ({
  ...good,
  '/app/page.tsx':
    "import { Widget } from './widget';\nexport default function Page() { return <Widget />; }",
  '/app/widget.tsx': `'use client';\n${code}`,
});

/** At rest two: the hidden frame that holds the worker, and the frame of the client half. */
const framesAlive = (page: Page) => page.frames().filter((frame) => frame.url() === 'about:srcdoc').length;
const problems = async (host: SandboxHost): Promise<Problem[]> =>
  (await host.messages()).flatMap((message) => (message.type === 'problem' ? [message.problem] : []));

const clickPage = (page: Page) => page.getByRole('button', { name: 'Page button' }).click();

/** For how long a stopped loop ran, as the sandbox tells, in seconds. */
const secondsIn = (text: string) => Number(/A loop ran for more than ([\d.]+) s/.exec(text)?.[1]);

const failures: Record<string, { files: Files; problem: Record<string, unknown> }> = {
  'a Server Component that throws': {
    files: serverPage("export default function Page() {\n  throw new Error('no data');\n}"),
    problem: { stage: 'server', file: '/app/page.tsx', line: 2, message: 'Error: no data' },
  },
  'a Server Component that throws late, behind Suspense': {
    files: serverPage(
      "import { Suspense } from 'react';\nasync function Late() {\n  await null;\n  throw new Error('too late');\n}\nexport default function Page() { return <Suspense fallback='…'><Late /></Suspense>; }",
    ),
    problem: { stage: 'server', file: '/app/page.tsx', line: 4, message: 'Error: too late' },
  },
  'a Client Component that throws': {
    files: clientPage("export function Widget() {\n  throw new Error('no widget');\n}"),
    problem: { file: '/app/widget.tsx', line: 3, message: expect.stringContaining('no widget') },
  },
  'a Client Component that throws in the browser only': {
    files: clientPage(
      "export function Widget() {\n  if (typeof document !== 'undefined') throw new Error('no widget');\n  return null;\n}",
    ),
    problem: { stage: 'client', file: '/app/widget.tsx', line: 3, message: 'no widget' },
  },
  'a module that throws': {
    files: {
      ...serverPage("import '../lib/broken';\nexport default function Page() { return null; }"),
      '/lib/broken.ts': "\nthrow new TypeError('bad module');",
    },
    problem: { stage: 'server', file: '/lib/broken.ts', line: 2, message: 'TypeError: bad module' },
  },
  'an endless loop in a Server Component': {
    files: serverPage('export default function Page() {\n  while (true) {}\n}'),
    problem: { stage: 'server', file: '/app/page.tsx', line: 2 },
  },
  'an endless loop in a Client Component': {
    files: clientPage('export function Widget() {\n\n  for (;;);\n}'),
    problem: { file: '/app/widget.tsx', line: 4 },
  },
  'an endless loop at module level': {
    files: serverPage('let n = 0;\nwhile (true) n++;\nexport default function Page() { return null; }'),
    problem: { stage: 'server', file: '/app/page.tsx', line: 2 },
  },
  'code that does not compile': {
    files: serverPage('export default function Page() {\n  return <p>;\n}'),
    problem: { stage: 'build', file: '/app/page.tsx' },
  },
};

for (const [name, { files, problem }] of Object.entries(failures)) {
  test(`${name} gives one problem with its place and leaves the last good version`, async ({ page }) => {
    const host = await openSandbox(page, site.url);
    expect(await host.run(good)).toBeUndefined();
    expect(await host.run(files)).toMatchObject(problem);
    await expect((await host.app()).getByText('Good version')).toBeVisible();
    expect(await problems(host)).toHaveLength(1);
    await expect.poll(() => [framesAlive(page), serverWorkers(page), compilers(page)]).toEqual([2, 1, 1]);
    await clickPage(page);
  });
}

test('a page that never settles is given up and leaves the last good version', async ({ page }) => {
  const host = await openSandbox(page, site.url);
  await host.run(good);
  const problem = await host.run(
    serverPage('export default async function Page() {\n  await new Promise(() => {});\n}'),
  );
  expect(problem?.message).toMatch(/the page wasn't prerendered within [\d.]+ s/);
  await expect((await host.app()).getByText('Good version')).toBeVisible();
});

const endless = {
  'an event handler':
    'export function Widget() {\n  return <button onClick={() => { while (true); }}>Go</button>;\n}',
  'an action':
    "import { spin } from './actions';\nexport function Widget() { return <button onClick={() => spin()}>Go</button>; }",
  'a Route Handler':
    "export function Widget() { return <button onClick={() => fetch('/api/spin').then((r) => { throw new Error('answered ' + r.status); })}>Go</button>; }",
};
for (const [place, code] of Object.entries(endless)) {
  test(`an endless loop in ${place} is stopped within about a second, its line named, and the page answers`, async ({
    page,
  }) => {
    const host = await openSandbox(page, site.url);
    await host.run({
      ...clientPage(code),
      '/app/actions.ts': "'use server';\n\nexport async function spin() {\n  while (true);\n}",
      '/app/api/spin/route.ts': 'export async function GET() {\n\n\n  do {} while (true);\n}',
    });
    const before = await slownessOf(page);
    const longestStop = await watchThread(page);
    await (await host.app()).getByRole('button', { name: 'Go' }).click({ noWaitAfter: true });
    await clickPage(page);
    const meanwhile = slownessOf(page);
    const logged = async () => JSON.stringify(await host.messages());
    const expected = { 'an event handler': ['/app/widget.tsx', 3], 'an action': ['/app/actions.ts', 4] }[
      place
    ];
    if (expected) {
      await expect.poll(() => problems(host), { timeout: longestLimit }).toHaveLength(1);
      expect(await problems(host)).toMatchObject([{ file: expected[0], line: expected[1] }]);
    } else {
      await expect
        .poll(logged, { timeout: longestLimit })
        .toContain('(/app/api/spin/route.ts:4); it was stopped');
      await expect.poll(logged).toContain('answered 500');
    }
    const seconds = secondsIn(await logged());
    // One on an idle machine; other programs may have begun or ended while the loop ran.
    const slowness = Math.max(before, await meanwhile, await slownessOf(page));
    expect(seconds).toBeLessThanOrEqual(Math.min(3 * slowness, 10));
    // A page that the loop had frozen would have stood still for all of this time; others take their share of it, too.
    expect(await longestStop()).toBeLessThan(seconds * Math.min(500 * slowness, 950));
  });
}

/** Enough for a leak of fifty kilobytes with each to show. */
const edits = 200;

test('two hundred edits in a row keep one worker, flat memory, and show the last of them', async ({
  page,
}) => {
  test.setTimeout(timeout(180_000));
  const host = await openSandbox(page, site.url);
  const edit = (count: number) =>
    host.send({
      type: 'run',
      files: {
        ...serverPage(
          `import { Widget } from './widget';\nexport default function Page() { return <p>Edit ${count - (count % 2)}<Widget /></p>; }`,
        ),
        '/app/widget.tsx': `'use client';\nexport function Widget() { return <b>Widget ${count}</b>; }`,
      },
    });
  const isShown = async (count: number) =>
    (await host.messages()).some(({ type, attempt }) => type === 'ready' && attempt === count);
  let early = 0;
  for (let count = 1; count <= edits; count++) {
    await host.send({ type: 'prepare' });
    await edit(count);
    if (count % 10 === 0) await expect.poll(() => isShown(count)).toBe(true);
    expect(await problems(host)).toEqual([]);
    expect(serverWorkers(page)).toBeLessThanOrEqual(count === 1 ? 2 : 1);
    // What this test itself gathers is not the sandbox's.
    if (count % 20 === 0) await host.forget();
    if (count === 20) early = await heapMegabytes(page);
  }
  await expect((await host.app()).getByText(`Edit ${edits}`)).toBeVisible();
  await expect((await host.app()).getByText(`Widget ${edits}`)).toBeVisible();
  expect([framesAlive(page), serverWorkers(page), compilers(page)]).toEqual([2, 1, 1]);
  const grown = (await heapMegabytes(page)) - early;
  console.log(
    `  ${edits - 20} edits grew the heaps of page, client and worker from ${early.toFixed(1)} MB by ${grown.toFixed(1)} MB`,
  );
  expect(grown).toBeLessThan(8);
});

test('a request from outside is answered, recorded as such, and acts on the app on screen', async ({
  page,
}) => {
  const host = await openSandbox(page, site.url);
  await host.request(1, { method: 'GET', url: '/', headers: [] });
  await host.run(variantFiles('create-post', 'route'));
  const body = JSON.stringify({ title: 'From outside' });
  await host.request(2, {
    method: 'POST',
    url: '/api/posts',
    headers: [['content-type', 'application/json']],
    body,
  });
  const answers = async () =>
    (await host.messages()).flatMap((message) => (message.type === 'response' ? [message] : []));
  await expect.poll(async () => (await answers()).length).toBe(2);
  expect((await answers())[0]).toMatchObject({ id: 1, answer: { ok: false, error: 'no app is running' } });
  expect((await answers())[1]).toMatchObject({ id: 2, answer: { ok: true, status: 201 } });
  // An exchange is reported several times, as its answer comes in.
  const senders = new Map(
    (await host.messages()).flatMap((message) =>
      message.type === 'exchange'
        ? [[message.exchange.id, `${message.exchange.from} ${message.exchange.method}`]]
        : [],
    ),
  );
  expect([...senders.values()]).toEqual(['page GET', 'outside POST']);
});

test('with Cache Components a page without a layout comes alive, also where all of it comes late', async ({
  page,
}) => {
  const host = await openSandbox(page, site.url);
  const config = 'export default { cacheComponents: true, partialPrefetching: true };';
  const late = `import { Suspense } from 'react';
import { connection } from 'next/server';
async function Late() {
  await connection();
  return <p>Late</p>;
}
export default function Page() { return <Suspense><Late /></Suspense>; }`;
  expect(await host.run({ '/next.config.ts': config, '/app/page.tsx': late })).toBeUndefined();
  await expect((await host.app()).getByText('Late')).toBeVisible();
});

test('a logging loop does not flood the page, and the page says what it left out', async ({ page }) => {
  const host = await openSandbox(page, site.url);
  const started = performance.now();
  await host.run(
    serverPage(
      "export default function Page() { for (let i = 0; i < 5000; i++) console.log('line', i); return null; }",
    ),
  );
  await expect
    .poll(async () => (await host.messages()).filter(({ type }) => type === 'notice').length)
    .toBeGreaterThan(0);
  const lines = (await host.messages()).filter(({ type }) => type === 'console').length;
  // Two hundred a second, of ten thousand that are logged.
  expect(lines).toBeLessThanOrEqual(200 * (Math.ceil((performance.now() - started) / 1_000) + 1));
  expect(lines).toBeLessThan(5_000);
});
