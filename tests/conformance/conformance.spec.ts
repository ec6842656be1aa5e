/** Every case of every group, in the sandbox and on real Next.js, in each mode of its build. */
import { test as base } from '@playwright/test';
import type { App } from '../../examples/app';
import { stepsThatDiffer } from '../../sandbox/host/differences';
import { realApp } from '../parity/real-app';
import { type RunningApp, startBuilt } from '../parity/real-next';
import { sandboxApp } from '../parity/sandbox-app';
import { serveSandbox } from '../parity/sandbox-host';
import { builtFolder } from './build-apps';
import { type Build, builds, casesOf, filesOf, groupsOf } from './builds';
import { type Case, type Mode, modeNames } from './group';

export const targets = ['sandbox', 'Next.js'] as const;
type Target = (typeof targets)[number];

/** Servers by name, started when a case first needs them and stopped with the worker. */
type Servers = (name: string, start: () => Promise<RunningApp>) => Promise<RunningApp>;

const test = base.extend<object, { servers: Servers }>({
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

function define(build: Build, group: string, mode: Mode, target: Target, { name, run }: Case): void {
  test(name, async ({ page, servers }) => {
    let app: App;
    if (target === 'sandbox') {
      const gap = stepsThatDiffer.find(({ example, step }) => example === group && step === name);
      test.fail(gap !== undefined, gap?.reason);
      const site = await servers('sandbox', () => serveSandbox());
      app = await sandboxApp(page, site.url, filesOf(build, [group], mode));
    } else {
      const folder = builtFolder(build, mode);
      app = realApp(page, await servers(folder, () => startBuilt(folder)));
    }
    await run(app);
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
