/** Each example's steps, in the sandbox and on real Next.js in both of its modes. A difference fails. */
import { builtWith } from './build-examples';
import { defineInSandbox, defineOnNext } from './define-step';
import { specOf, variantFiles } from './examples';
import { test } from './fixtures';
import { nextModes, ofRun, plan } from './runs';

for (const { slug, target } of plan().runs) {
  if (target !== 'the sandbox' && !(target in nextModes)) continue;
  const { steps } = await specOf(slug);
  const whole = ofRun(slug, target, Object.values(steps).flat().length);
  for (const [variant, own] of Object.entries(steps)) {
    test.describe(`${slug}, ${variant}, in ${target}`, whole, () => {
      if (target === 'the sandbox') {
        for (const step of own) defineInSandbox(slug, step, () => variantFiles(slug, variant));
        return;
      }
      // One worker for all of them: another would start one more server.
      test.describe.configure({ mode: 'default' });
      const folder = builtWith(slug, variant, target === 'Next.js with Cache Components');
      for (const step of own) defineOnNext(step, folder);
    });
  }
}
