/** One step of an example, or case of conformance, as a test in the sandbox or on real Next.js. */
import type { Step } from '../../../examples/app';
import { stepsThatDiffer } from '../../host/differences';
import type { AppFiles } from './examples';
import { test } from './fixtures';
import { realApp } from './real-app';
import { startBuilt } from './real-next';
import { freshApp } from './sandbox-app';
import { serveSandbox } from './sandbox-host';

/** @param owner the example or group, as `stepsThatDiffer` names it; a step listed there has to fail */
export function defineInSandbox(owner: string, { name, run }: Step, files: () => AppFiles): void {
  test(name, async ({ servers, stage }) => {
    const gap = stepsThatDiffer.find(({ example, step }) => example === owner && step === name);
    test.fail(gap !== undefined, gap?.reason);
    const site = await servers('sandbox', () => serveSandbox());
    try {
      const { page, host } = await stage.open(site.url);
      await run(await freshApp(page, host, files()));
    } catch (error) {
      await stage.close();
      throw error;
    }
  });
}

/** @param folder where its build is */
export function defineOnNext({ name, run }: Step, folder: string): void {
  test(name, async ({ window, servers }) => {
    const server = await servers(folder, () => startBuilt(folder));
    let hasFailed = true;
    try {
      await run(realApp(await window.open(), server));
      hasFailed = false;
    } finally {
      await window.tidy(hasFailed);
    }
  });
}
