/** Each example's steps, in the sandbox and on real Next.js in both of its modes. A difference fails. */
import { test } from '@playwright/test';
import type { Step } from '../../examples/app';
import { stepsThatDiffer } from '../../sandbox/host/differences';
import { examplesWithSpec, variantFiles } from './examples';
import { realApp } from './real-app';
import { type RunningApp, startRealNext } from './real-next';
import { sandboxApp } from './sandbox-app';
import { serveSandbox } from './sandbox-host';

/** Steps by variant, as each example's `spec.ts` exports them. */
type Spec = { steps: Record<string, Step[]> };

const targets = ['the sandbox', 'Next.js with Cache Components', 'Next.js without Cache Components'] as const;
type Target = (typeof targets)[number];

const serve = (slug: string, variant: string, target: Target): Promise<RunningApp> =>
  target === 'the sandbox'
    ? serveSandbox()
    : startRealNext(slug, variant, target === 'Next.js with Cache Components');

function compare(slug: string, variant: string, target: Target, steps: Step[]) {
  let server: RunningApp;
  test.beforeAll(async () => {
    server = await serve(slug, variant, target);
  });
  test.afterAll(() => server?.stop());
  for (const { name, run } of steps) {
    test(name, async ({ page }) => {
      const inSandbox = target === 'the sandbox';
      const gap = stepsThatDiffer.find(({ example, step }) => example === slug && step === name);
      test.fail(gap !== undefined && inSandbox, gap?.reason);
      const files = variantFiles(slug, variant);
      await run(await (inSandbox ? sandboxApp(page, server.url, files) : realApp(page, server)));
    });
  }
}

for (const slug of examplesWithSpec()) {
  const spec: Spec = await import(`../../examples/${slug}/spec`);
  for (const [variant, steps] of Object.entries(spec.steps)) {
    for (const target of targets) {
      test.describe(`${slug}, ${variant}, in ${target}`, () => compare(slug, variant, target, steps));
    }
  }
}
