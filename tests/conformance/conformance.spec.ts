/** Every case of every group, in the sandbox and on real Next.js, in each mode of its build. */
import { stepsThatDiffer } from '../../sandbox/host/differences';
import { test } from '../parity/fixtures';
import { realApp } from '../parity/real-app';
import { startBuilt } from '../parity/real-next';
import { freshApp } from '../parity/sandbox-app';
import { serveSandbox } from '../parity/sandbox-host';
import { builtFolder } from './build-apps';
import { type Build, builds, casesOf, filesOf, groupsOf } from './builds';
import { type Case, type Mode, modeNames } from './group';

export const targets = ['sandbox', 'Next.js'] as const;
type Target = (typeof targets)[number];

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
