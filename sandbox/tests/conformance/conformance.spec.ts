/** Every case of every group, in the sandbox and on real Next.js, in each mode of its build. */
import { defineInSandbox, defineOnNext } from '../parity/define-step';
import { test } from '../parity/fixtures';
import { builtFolder } from './build-apps';
import { type Build, builds, casesOf, filesOf, groupsOf } from './builds';
import { type Case, type Mode, modeNames } from './group';
import { type World, worlds } from './plan';
import { isPlanned, ofGroup } from './plan-files';

function define(build: Build, group: string, mode: Mode, world: World, each: Case): void {
  if (world === 'sandbox') defineInSandbox(group, each, () => filesOf(build, [group], mode));
  else defineOnNext(each, builtFolder(build, mode));
}

for (const build of builds) {
  for (const group of groupsOf(build)) {
    const cases = await casesOf(build, group);
    for (const mode of build.modes) {
      for (const world of worlds) {
        const id = `${build.name}/${group}`;
        if (!isPlanned(world, id)) continue;
        test.describe(`${group} › ${world} ${modeNames[mode]}`, ofGroup(id, world), () => {
          for (const each of cases)
            if (!each.only || each.only === mode) define(build, group, mode, world, each);
        });
      }
    }
  }
}
