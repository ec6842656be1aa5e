/** Each example's steps, in the sandbox and on real Next.js in both of its modes. A difference fails. */
import { builtWith } from './build-examples';
import { defineInSandbox, defineOnNext } from './define-step';
import { examplesWithSpec, nextModes, specOf, variantFiles, wantsNext } from './examples';
import { test } from './fixtures';

for (const slug of examplesWithSpec()) {
  const { steps } = await specOf(slug);
  for (const [variant, own] of Object.entries(steps)) {
    test.describe(`${slug}, ${variant}, in the sandbox`, () => {
      for (const step of own) defineInSandbox(slug, step, () => variantFiles(slug, variant));
    });
    for (const [target, cacheComponents] of Object.entries(wantsNext ? nextModes : {})) {
      test.describe(`${slug}, ${variant}, in ${target}`, () => {
        test.describe.configure({ mode: 'default' });
        for (const step of own) defineOnNext(step, builtWith(slug, variant, cacheComponents));
      });
    }
  }
}
