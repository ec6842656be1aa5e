/** What tests share within one worker: servers that run, and a sandbox that app after app is started in. */
import { test as base, type Page } from '@playwright/test';
import type { RunningApp } from './real-next';
import { openSandbox, type SandboxHost } from './sandbox-host';

/** Servers by name, started when a test first needs them and stopped with the worker. */
type Servers = (name: string, start: () => Promise<RunningApp>) => Promise<RunningApp>;

/** Opening a sandbox for each test would take most of the time. */
interface Stage {
  open(url: string): Promise<{ page: Page; host: SandboxHost }>;
  /** After a test that failed: the next one opens a new page. */
  close(): Promise<void>;
}

export const test = base.extend<object, { servers: Servers; stage: Stage }>({
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
