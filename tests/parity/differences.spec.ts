/** What the sandbox does otherwise and only a browser can show: one proof for each entry, and real steps only. */
import { expect, type Frame, type Page, test } from '@playwright/test';
import { stepsThatDiffer } from '../../sandbox/host/differences';
import type { Exchange, Navigation } from '../../sandbox/protocol';
import { builds, casesOf, groupsOf } from '../conformance/builds';
import { appOfProbes } from '../differences/app-of-probes';
import type { ProvenInBrowser } from '../differences/in-browser';
import { examplesWithSpec } from './examples';
import type { RunningApp } from './real-next';
import { openSandbox, type SandboxHost, serveSandbox } from './sandbox-host';

interface Probed {
  page: Page;
  host: SandboxHost;
  frame: Frame;
}

let site: RunningApp;
let probed: Probed;

test.beforeAll(async ({ browser }) => {
  site = await serveSandbox();
  const page = await browser.newPage();
  const host = await openSandbox(page, site.url);
  expect(await host.run(appOfProbes)).toBeUndefined();
  probed = { page, host, frame: await host.app() };
});
test.afterAll(async () => {
  await probed?.page.close();
  await site.stop();
});

async function exchangesOf(host: SandboxHost): Promise<Exchange[]> {
  const latest = new Map<number, Exchange>();
  for (const message of await host.messages()) {
    if (message.type === 'exchange') latest.set(message.exchange.id, message.exchange);
  }
  return [...latest.values()];
}

const consoleOf = async (host: SandboxHost): Promise<string[]> =>
  (await host.messages()).flatMap((message) => (message.type === 'console' ? [message.text] : []));

const follow = (frame: Frame, name: string) => frame.getByRole('link', { name, exact: true }).click();

async function goTo({ frame }: Probed, name: 'Home' | 'Other'): Promise<void> {
  await follow(frame, name);
  await frame.getByRole('heading', { name }).waitFor();
}

/** Loads the home page as a document. */
async function load({ host, frame }: Pick<Probed, 'host' | 'frame'>, to: Navigation): Promise<void> {
  await frame.evaluate(() => document.documentElement.setAttribute('data-left', ''));
  await host.send({ type: 'navigate', tab: 1, to });
  await frame.waitForFunction(() => !document.documentElement?.hasAttribute('data-left'));
  await frame.getByText('Alive').waitFor();
}

/** @returns what the frame's code gives, or the name of what it throws */
const tryIn = (frame: Frame, code: string): Promise<unknown> =>
  frame.evaluate(async (text) => {
    const run: () => Promise<unknown> = new Function(`return (async () => { ${text} })()`) as never;
    return run().catch((error: unknown) => (error instanceof Error ? error.name : String(error)));
  }, code);

const proofs: Record<ProvenInBrowser, (probed: Probed) => Promise<void>> = {
  async prefetching({ host, frame }) {
    await frame.getByRole('link', { name: 'Other', exact: true }).hover();
    await frame.getByRole('button', { name: 'Prefetch' }).click();
    await frame.evaluate(() => fetch('/api/after-prefetch'));
    const paths = (await exchangesOf(host)).map(({ path }) => path);
    expect(paths).toContain('/api/after-prefetch');
    expect(paths).not.toContain('/other');
  },
  async 'kept-pages'(app) {
    await app.frame.getByRole('button', { name: 'Count 0' }).click();
    await app.frame.getByRole('button', { name: 'Count 1' }).waitFor();
    await goTo(app, 'Other');
    await goTo(app, 'Home');
    await expect(app.frame.getByRole('button', { name: 'Count 0' })).toBeVisible();
  },
  async 'client-cache'(app) {
    const asked = async () => (await exchangesOf(app.host)).filter(({ path }) => path === '/other').length;
    const before = await asked();
    for (const name of ['Other', 'Home', 'Other', 'Home'] as const) await goTo(app, name);
    expect(await asked()).toBe(before + 2);
  },
  async announcements(app) {
    await goTo(app, 'Other');
    await expect(app.frame.locator('next-route-announcer')).toHaveCount(0);
    await goTo(app, 'Home');
  },
  async styles({ frame }) {
    const rules = await frame.evaluate(() =>
      document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)),
    );
    expect(rules.join()).toContain('.only-on-other');
    await expect(frame.locator('link[rel=stylesheet], style')).toHaveCount(0);
  },
  async scripts({ host, frame }) {
    expect((await consoleOf(host)).join('\n')).toContain(
      '<Script src="https://example.com/part.js"> is not loaded',
    );
    await expect(frame.locator('script[src]')).toHaveCount(0);
  },
  async 'request-headers'({ frame }) {
    const sent = await frame.evaluate(async () =>
      (await fetch('/api/echo', { method: 'POST', body: 'text' })).json(),
    );
    expect(Object.keys(sent)).toEqual(expect.arrayContaining(['host', 'origin']));
    for (const name of ['user-agent', 'accept-language', 'accept-encoding', 'referer', 'sec-fetch-mode'])
      expect(sent).not.toHaveProperty(name);
  },
  async 'whole-bodies'({ frame }) {
    const closedBeforeAnswer = await frame.evaluate(async () => {
      let isClosed = false;
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(new Uint8Array(1));
          setTimeout(() => {
            isClosed = true;
            controller.close();
          }, 200);
        },
      });
      const init = { method: 'POST', body, duplex: 'half' };
      await fetch('/api/echo', init);
      return isClosed;
    });
    expect(closedBeforeAnswer).toBe(true);
  },
  async network({ frame }) {
    expect(await tryIn(frame, "return (await fetch('https://example.com/')).status;")).toBe('TypeError');
    expect(await tryIn(frame, "return (await fetch('/api/outside')).text();")).toContain('cannot be reached');
  },
  async credentials({ frame }) {
    await frame.evaluate(() => {
      // biome-ignore lint/suspicious/noDocumentCookie: what an app would write is what is tried
      document.cookie = 'taste=sweet';
    });
    const cookie = "return (await (await fetch('/api/echo', { credentials: 'omit' })).json()).cookie;";
    await expect.poll(() => tryIn(frame, cookie)).toContain('taste=sweet');
  },
  async 'http-cache'({ frame }) {
    const read = "await (await fetch('/api/kept')).text()";
    const [one, two] = (await tryIn(frame, `return [${read}, ${read}];`)) as string[];
    expect(one).toMatch(/^[0-9a-f-]{36}$/);
    expect(two).not.toBe(one);
  },
  async address(app) {
    await goTo(app, 'Other');
    expect(await tryIn(app.frame, 'return [location.href, document.referrer];')).toEqual([
      'about:srcdoc',
      '',
    ]);
    await expect(app.frame.getByText('The path is /other')).toBeVisible();
    await goTo(app, 'Home');
    const heard = app.frame.evaluate(
      () =>
        new Promise((resolve) => {
          window.addEventListener('hashchange', () => resolve('hashchange'), { once: true });
          window.addEventListener('scroll', () => setTimeout(() => resolve('scrolled only'), 100), {
            once: true,
          });
        }),
    );
    await follow(app.frame, 'Last line');
    expect(await heard).toBe('scrolled only');
    await expect(app.frame.locator(':target')).toHaveCount(0);
    await load(app, { path: '/' });
  },
  async 'history-api'({ frame }) {
    expect(await tryIn(frame, "history.pushState(null, '', '/other');")).toBe('SecurityError');
    expect(await tryIn(frame, "history.replaceState(null, '', '/other');")).toBe('SecurityError');
  },
  async 'new-documents'({ host, frame }) {
    await frame.evaluate(() => {
      Object.assign(window, { before: 'still here' });
      for (const name of ['beforeunload', 'pagehide'])
        window.addEventListener(name, () => console.info(`heard ${name}`));
      window.scrollTo(0, 700);
    });
    expect(await frame.evaluate(() => window.scrollY)).toBe(700);
    await load({ host, frame }, 'reload');
    expect(await tryIn(frame, 'return [window.scrollY, window.before];')).toEqual([0, 'still here']);
    expect((await consoleOf(host)).filter((line) => line.startsWith('heard'))).toEqual([]);
  },
  async dialogs({ host, frame }) {
    expect(await tryIn(frame, "alert('one'); return [confirm('two'), prompt('three')];")).toEqual([
      false,
      null,
    ]);
    await expect
      .poll(
        async () => (await consoleOf(host)).filter((line) => /^(alert|confirm|prompt): /.test(line)).length,
      )
      .toBe(3);
  },
  async storage({ frame }) {
    expect(
      await tryIn(frame, 'return [localStorage, sessionStorage].map((each) => each instanceof Storage);'),
    ).toEqual([false, false]);
    expect(await tryIn(frame, "localStorage.setItem('a', 1); return localStorage.getItem('a');")).toBe('1');
  },
  async 'script-cookies'({ frame }) {
    expect(await tryIn(frame, "return Object.hasOwn(document, 'cookie');")).toBe(true);
    expect(
      await tryIn(
        frame,
        "return Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').get.call(document);",
      ),
    ).toBe('SecurityError');
  },
  async xhr({ frame }) {
    expect(await tryIn(frame, 'new XMLHttpRequest();')).toBe('Error');
  },
  async 'browser-apis'({ frame }) {
    const database =
      "return new Promise((ok, no) => { const asked = indexedDB.open('a'); asked.onsuccess = () => ok('open'); asked.onerror = () => no(asked.error); });";
    expect(await tryIn(frame, database)).toBe('SecurityError');
    expect(await tryIn(frame, 'return caches.keys();')).toBe('SecurityError');
    const socket =
      "return new Promise((ok, no) => { const socket = new WebSocket('ws://localhost:3000/'); socket.onopen = () => ok('open'); socket.onerror = () => no('refused'); });";
    expect(await tryIn(frame, socket)).toBe('refused');
    expect(await tryIn(frame, "await navigator.clipboard.writeText('text');")).toBe('NotAllowedError');
    expect(await tryIn(frame, 'return Notification.permission;')).toBe('denied');
  },
  async 'web-crypto'({ frame }) {
    const kinds = ['undefined', 'function', 'function'];
    expect(await tryIn(frame, "return (await fetch('/api/crypto')).json();")).toEqual(kinds);
  },
  async subresources({ frame }) {
    const load = (address: string) =>
      `return new Promise((ok) => { const image = new Image(); image.onload = () => ok('loaded'); image.onerror = () => ok('refused'); image.src = '${address}'; });`;
    expect(await tryIn(frame, load('/api/picture'))).toBe('refused');
    expect(await tryIn(frame, load('data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAAC'))).toBe('loaded');
  },
  async 'new-windows'(app) {
    expect(await tryIn(app.frame, "return window.open('/other');")).toBeNull();
    await follow(app.frame, 'Other in a new window');
    await app.frame.getByRole('heading', { name: 'Other' }).waitFor();
    expect(app.page.context().pages()).toHaveLength(1);
    await load(app, { path: '/' });
  },
  async downloads({ page, host, frame }) {
    let saved = 0;
    page.on('download', () => {
      saved += 1;
    });
    await follow(frame, 'File');
    await expect
      .poll(() => consoleOf(host))
      .toContain('/api/file is a file to be saved: a sandbox saves none.');
    expect(saved).toBe(0);
  },
  async 'production-react'({ host, frame }) {
    await frame.getByRole('button', { name: 'Count 0' }).click();
    await expect(frame.getByText('Mode production')).toBeVisible();
    const widget = (appOfProbes['/app/widget.tsx'] ?? '').replace("'Alive'", "'Alive and edited'");
    expect(await host.run({ ...appOfProbes, '/app/widget.tsx': widget })).toBeUndefined();
    await expect(frame.getByText('Alive and edited')).toBeVisible();
    await expect(frame.getByRole('button', { name: 'Count 1' })).toBeVisible();
    await expect(frame.locator('nextjs-portal')).toHaveCount(0);
  },
  async floods({ frame }) {
    const many =
      "return (await Promise.allSettled(Array.from({ length: 260 }, () => fetch('/api/after-prefetch')))).map(({ status }) => status);";
    const outcomes = (await tryIn(frame, many)) as string[];
    expect(outcomes).toContain('fulfilled');
    expect(outcomes.filter((outcome) => outcome === 'rejected').length).toBeGreaterThan(50);
  },
  async silence({ host, frame }) {
    await frame.evaluate(() => void fetch('/api/stuck').catch(() => undefined));
    const problems = async () =>
      (await host.messages()).flatMap((message) =>
        message.type === 'problem' ? [message.problem.message] : [],
      );
    await expect.poll(problems).toEqual([expect.stringContaining('2 s')]);
  },
};

for (const [id, proof] of Object.entries(proofs)) {
  test(`${id}: is as the list says`, () => proof(probed));
}

test('no step or case is exempt that does not exist', async () => {
  const known = new Set<string>();
  for (const build of builds) {
    for (const group of groupsOf(build)) {
      for (const { name } of await casesOf(build, group)) known.add(`${group}: ${name}`);
    }
  }
  for (const slug of examplesWithSpec()) {
    const { steps }: { steps: Record<string, { name: string }[]> } = await import(
      `../../examples/${slug}/spec`
    );
    for (const { name } of Object.values(steps).flat()) known.add(`${slug}: ${name}`);
  }
  const exempt = stepsThatDiffer.map(({ example, step }) => `${example}: ${step}`);
  expect(known.size).toBeGreaterThan(100);
  expect(exempt.filter((step) => !known.has(step))).toEqual([]);
});
