/** Each example's steps, in the sandbox and on real Next.js in both of its modes. A difference fails. */
import type { Step } from '../../examples/app';
import { stepsThatDiffer } from '../../sandbox/host/differences';
import { builtWith } from './build-examples';
import { examplesWithSpec, nextModes, specOf, variantFiles, wantsNext } from './examples';
import { test } from './fixtures';
import { realApp } from './real-app';
import { startBuilt } from './real-next';
import { freshApp } from './sandbox-app';
import { serveSandbox } from './sandbox-host';

function inSandbox(slug: string, variant: string, { name, run }: Step): void {
  test(name, async ({ servers, stage }) => {
    const gap = stepsThatDiffer.find(({ example, step }) => example === slug && step === name);
    test.fail(gap !== undefined, gap?.reason);
    const site = await servers('sandbox', () => serveSandbox());
    try {
      const { page, host } = await stage.open(site.url);
      await run(await freshApp(page, host, variantFiles(slug, variant)));
    } catch (error) {
      await stage.close();
      throw error;
    }
  });
}

function onNext(folder: string, { name, run }: Step): void {
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

for (const slug of examplesWithSpec()) {
  const { steps } = await specOf(slug);
  for (const [variant, own] of Object.entries(steps)) {
    test.describe(`${slug}, ${variant}, in the sandbox`, () => {
      for (const step of own) inSandbox(slug, variant, step);
    });
    for (const [target, cacheComponents] of Object.entries(wantsNext ? nextModes : {})) {
      test.describe(`${slug}, ${variant}, in ${target}`, () => {
        test.describe.configure({ mode: 'default' });
        for (const step of own) onNext(builtWith(slug, variant, cacheComponents), step);
      });
    }
  }
}
