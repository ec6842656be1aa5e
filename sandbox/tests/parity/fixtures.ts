/**
 * What tests share within one worker: servers that run, a sandbox that app after app is started in, and a page for
 * real Next.js. A page of its own for each test would be a new process each time, and take most of the time.
 */
import { type Browser, test as base, type Page } from '@playwright/test';
import type { RunningApp } from './real-next';
import { openSandbox, type SandboxHost } from './sandbox-host';

/** Servers by name, started when a test first needs them and stopped with the worker. */
type Servers = (name: string, start: () => Promise<RunningApp>) => Promise<RunningApp>;

interface Stage {
  open(url: string): Promise<{ page: Page; host: SandboxHost }>;
  /** After a test that failed: the next one opens a new page. */
  close(): Promise<void>;
}

/** One page for test after test, which finds no cookies and no other tabs. */
interface Window {
  open(): Promise<Page>;
  /** Takes away what a test has opened beside the page; after one that failed also the page. */
  tidy(hasFailed: boolean): Promise<void>;
}

export const test = base.extend<object, { servers: Servers; stage: Stage; window: Window }>({
  window: [
    async ({ browser }, use) => {
      const window = openWindow(browser);
      await use(window);
      await window.tidy(true);
    },
    { scope: 'worker' },
  ],
  stage: [
    async ({ browser }, use) => {
      let opened: Promise<{ page: Page; host: SandboxHost }> | undefined;
      const open = async (url: string) => {
        const page = await browser.newPage();
        return { page, host: await openSandbox(page, url) };
      };
      const close = async () => {
        await (await opened)?.page.close();
        opened = undefined;
      };
      await use({
        open(url) {
          opened ??= open(url);
          return opened;
        },
        close,
      });
      await close();
    },
    { scope: 'worker' },
  ],
  servers: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
    async ({}, use) => {
      const running = new Map<string, Promise<RunningApp>>();
      await use((name, start) => {
        const server = running.get(name) ?? start();
        running.set(name, server);
        return server;
      });
      for (const server of running.values()) await (await server).stop();
    },
    { scope: 'worker' },
  ],
});

function openWindow(browser: Browser): Window {
  let shown: Page | undefined;
  let before = new Set(browser.contexts());
  return {
    async open() {
      // Not `browser.newPage()`: a context made for one page takes no second tab.
      shown ??= await (await browser.newContext()).newPage();
      await shown.context().clearCookies();
      before = new Set(browser.contexts());
      return shown;
    },
    async tidy(hasFailed) {
      const opened = browser.contexts().filter((context) => !before.has(context));
      await Promise.all(opened.map((context) => context.close()));
      if (!shown) return;
      shown.removeAllListeners('response');
      const others = shown
        .context()
        .pages()
        .filter((page) => page !== shown);
      await Promise.all(others.map((page) => page.close()));
      if (!hasFailed) return;
      await shown.context().close();
      shown = undefined;
    },
  };
}
