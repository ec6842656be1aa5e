/** Text that costs the compiler more than any app does: the page goes on, and is told which file it was. */
import { expect, test } from '@playwright/test';
import { pace, timeout } from '../../../evidence/lab/pace';
import { inClient } from './apps';
import { goodApp, openAttackedPage } from './attacked-page';
import { bombs, slow } from './compile-bombs';
import { type Site, serveSite } from './site';

/** In milliseconds; on an idle machine with two cores nothing that the page does may take longer. */
const longest = timeout(200);
/** Between the press and the page having handled it, in milliseconds. */
const answered = timeout(1_000);

/** Messages of errors, as code. */
const located: Record<string, string> = {
  'loops that were stopped, begun over and over':
    "'A loop ran for more than '.repeat(400) + ' (/'.repeat(3300)",
  'places that lead nowhere': "'A loop ran for more than 1 s without a pause (/'.repeat(400)",
  'addresses of code': "'app:///a:1:'.repeat(1600)",
  'blank space': "' '.repeat(20000) + '(1:'",
};
const rejecting = (message: string) =>
  inClient(`for (let i = 0; i < 60; i++) Promise.reject(new Error(${message}));`);

let site: Site;
test.beforeAll(async () => {
  site = await serveSite();
});
test.afterAll(() => site.close());

for (const [kind, attacks] of Object.entries(bombs)) {
  test(`compile bombs leave the page answering: ${kind}`, async ({ page }) => {
    test.setTimeout(timeout(180_000));
    const { attacked, longestTask, survives } = await openAttackedPage(page, site);
    for (const [name, { files, told }] of Object.entries(attacks)) {
      const started = performance.now();
      const problem = await attacked.run(files);
      const took = performance.now() - started;
      const task = await longestTask();
      console.log(`  ${name}: ${Math.round(took)} ms; longest task of the page ${Math.round(task)} ms`);
      expect.soft(task, `${name}: the longest task of the page`).toBeLessThan(longest);
      if (told) {
        expect
          .soft(problem, name)
          .toMatchObject({ file: told.file, message: expect.stringMatching(told.message) });
      } else if (problem?.stage === 'build')
        expect.soft(problem.file ?? '', `${name}: ${problem.message}`).toMatch(/^\//);
      expect.soft(await attacked.run(goodApp(name)), `${name}: a good app runs next`).toBeUndefined();
      await longestTask();
    }
    await survives(answered);
  });
}

test('a build that is too slow is ended, and a newer one does not wait for it', async ({ page }) => {
  test.setTimeout(timeout(120_000));
  const { attacked, survives } = await openAttackedPage(page, site);
  expect(await attacked.run(slow)).toMatchObject({
    file: '/app/page.tsx',
    message: expect.stringMatching(/^compiling took longer than [\d.]+ s/),
  });
  await attacked.start(slow);
  const started = performance.now();
  expect(await attacked.run(goodApp('Newer'))).toBeUndefined();
  console.log(
    `  the newer build was there after ${Math.round(performance.now() - started)} ms, pace ${pace()}`,
  );
  await survives(answered);
});

test('text that is made to be located costs the page nothing', async ({ page }) => {
  const { attacked, longestTask, survives } = await openAttackedPage(page, site);
  for (const [name, message] of Object.entries(located)) {
    await attacked.forget();
    await attacked.run(rejecting(message), { fresh: true });
    await expect.poll(async () => (await attacked.problems()).length, { message: name }).toBeGreaterThan(5);
    const task = await longestTask();
    console.log(`  ${name}: longest task of the page ${Math.round(task)} ms`);
    expect.soft(task, name).toBeLessThan(longest);
  }
  await survives(answered);
});
