/** Every case of every group, in the sandbox and on real Next.js, in each mode of its build. */
import { defineInSandbox, defineOnNext } from '../parity/define-step';
import { test } from '../parity/fixtures';
import { builtFolder } from './build-apps';
import { type Build, builds, casesOf, filesOf, groupsOf } from './builds';
import { type Case, type Mode, modeNames } from './group';

export const targets = ['sandbox', 'Next.js'] as const;
type Target = (typeof targets)[number];

function define(build: Build, group: string, mode: Mode, target: Target, each: Case): void {
  if (target === 'sandbox') defineInSandbox(group, each, () => filesOf(build, [group], mode));
  else defineOnNext(each, builtFolder(build, mode));
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
