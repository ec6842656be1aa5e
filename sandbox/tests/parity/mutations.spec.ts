/** A spec that cannot fail proves nothing: the lesson of each example is broken, and an assertion of the named step must notice. */
import { expect } from '@playwright/test';
import { timeout } from '../../../evidence/lab/pace';
import type { Mutation } from '../../../examples/app';
import { type AppFiles, specOf, variantFiles } from './examples';
import { test } from './fixtures';
import { isNoticed } from './noticed';
import { ofRun, slugsIn } from './runs';
import { freshApp } from './sandbox-app';
import { serveSandbox } from './sandbox-host';

/** What a broken app does not show is waited for in vain: not as long as for what comes late. In milliseconds. */
const longestWait = timeout(2_000);

/** @throws {Error} where the place is not there exactly once: the mutation would break nothing, or too much */
function broken(slug: string, { variant, file, find, replace }: Mutation): AppFiles {
  const files = variantFiles(slug, variant);
  const parts = files[file]?.split(find) ?? [];
  if (parts.length === 2) return { ...files, [file]: parts.join(replace) };
  const where = `examples/${slug}, variant "${variant}", ${file}`;
  throw new Error(`${where} holds ${JSON.stringify(find)} ${parts.length - 1} times instead of once`);
}

const target = 'the sandbox, broken on purpose';

for (const slug of slugsIn(target)) {
  const { steps, mutations } = await specOf(slug);
  const whole = ofRun(slug, target, mutations.length + 1);
  test(`${slug} has a mutation`, whole, () => expect(mutations.length).toBeGreaterThan(0));
  for (const mutation of mutations) {
    const title = `${slug}, ${mutation.variant}: fails without ${mutation.find}`;
    test(title, whole, async ({ servers, stage }) => {
      const step = steps[mutation.variant]?.find(({ name }) => name === mutation.failing);
      if (!step) throw new Error(`examples/${slug}/spec.ts has no step "${mutation.failing}"`);
      const site = await servers('sandbox', () => serveSandbox());
      const { page, host } = await stage.open(site.url);
      const app = await freshApp(page, host, broken(slug, mutation));
      page.setDefaultTimeout(longestWait);
      const outcome = await step.run(app).then(
        () => 'passed',
        (error: unknown) => (isNoticed(error) ? 'failed' : error),
      );
      await stage.close();
      expect(outcome, `"${mutation.failing}" with the lesson broken`).toBe('failed');
    });
  }
}
