/** Every case of every group, in the sandbox and on real Next.js, in each mode of its build. */
import { test as base, type Page } from '@playwright/test';
import { stepsThatDiffer } from '../../sandbox/host/differences';
import { realApp } from '../parity/real-app';
import { type RunningApp, startBuilt } from '../parity/real-next';
import { freshApp } from '../parity/sandbox-app';
import { openSandbox, type SandboxHost, serveSandbox } from '../parity/sandbox-host';
import { builtFolder } from './build-apps';
import { type Build, builds, casesOf, filesOf, groupsOf } from './builds';
import { type Case, type Mode, modeNames } from './group';

export const targets = ['sandbox', 'Next.js'] as const;
type Target = (typeof targets)[number];

/** Servers by name, started when a case first needs them and stopped with the worker. */
type Servers = (name: string, start: () => Promise<RunningApp>) => Promise<RunningApp>;

/** A sandbox that case after case starts its app in; opening one for each would take most of the time. */
interface Stage {
  open(url: string): Promise<{ page: Page; host: SandboxHost }>;
  /** After a case that failed: the next one opens a new page. */
  close(): Promise<void>;
}

const test = base.extend<object, { servers: Servers; stage: Stage }>({
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

function define(build: Build, group: string, mode: Mode, target: Target, each: Case): void {
  if (target === 'sandbox') defineInSandbox(build, group, mode, each);
  else defineOnNext(build, mode, each);
}

function defineInSandbox(build: Build, group: string, mode: Mode, { name, run }: Case): void {
  test(name, async ({ servers, stage }) => {
    const gap = stepsThatDiffer.find(({ example, step }) => example === group && step === name);
    test.fail(gap !== undefined, gap?.reason);
    const site = await servers('sandbox', () => serveSandbox());
    try {
      const { page, host } = await stage.open(site.url);
      await run(await freshApp(page, host, filesOf(build, [group], mode)));
    } catch (error) {
      await stage.close();
      throw error;
    }
  });
}

function defineOnNext(build: Build, mode: Mode, { name, run }: Case): void {
  test(name, async ({ page, servers }) => {
    const folder = builtFolder(build, mode);
    await run(realApp(page, await servers(folder, () => startBuilt(folder))));
  });
}

for (const build of builds) {
  for (const group of groupsOf(build)) {
    const cases = await casesOf(build, group);
    for (const mode of build.modes) {
      for (const target of targets) {
        test.describe(`${group} › ${target} ${modeNames[mode]}`, () => {
          for (const each of cases)
            if (!each.only || each.only === mode) define(build, group, mode, target, each);
        });
      }
    }
  }
}
