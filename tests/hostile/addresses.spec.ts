/** An app that changes its address without end: it is held back or stopped, and the page answers. */
import { expect, test } from '@playwright/test';
import { longestLimit } from '../parity/thread';
import { inClient } from './apps';
import { type Site, serveSite } from './site';
import { openStage } from './stage';

let site: Site;
test.beforeAll(async () => {
  site = await serveSite();
});
test.afterAll(() => site.close());

/** Of the app, as its code names it: told with file and line. */
const own: Record<string, string> = {
  'location.hash': 'location.hash = String(Math.random());',
  'location.assign': "location.assign('#' + Math.random());",
  'location.replace': "location.replace('#' + Math.random());",
  'location.href': "location.href = '#' + Math.random();",
};
/** Of the frame itself, by code that is made from text, or that is not compiled. */
const native: Record<string, string> = {
  'the hash of the frame': "Function('location.hash = Math.random()')();",
  'an address of the frame': 'Function(\'location.replace("#" + Math.random())\')();',
};

for (const [way, code] of Object.entries(own)) {
  test(`an app that sets ${way} without end is held back, and told where`, async ({ page }) => {
    const { attacked, survives } = await openStage(page, site);
    await attacked.run(inClient(`setInterval(() => { for (let i = 0; i < 20; i++) { ${code} } }, 10);`));
    await expect
      .poll(() => attacked.problems(), { timeout: longestLimit })
      .toContainEqual(
        expect.objectContaining({
          message: expect.stringMatching(/changed its address/),
          file: '/app/try.tsx',
          line: 4,
        }),
      );
    await survives();
  });
}

for (const [way, code] of Object.entries(native)) {
  test(`an app that sets ${way} without end is stopped`, async ({ page }) => {
    const { attacked, survives } = await openStage(page, site);
    await attacked.run(inClient(`setInterval(() => { for (let i = 0; i < 20; i++) { ${code} } }, 10);`));
    await expect
      .poll(async () => (await attacked.problems()).map(({ message }) => message), { timeout: longestLimit })
      .toContainEqual(expect.stringMatching(/changed the address of its frame without end/));
    await survives();
  });
}

test('links to parts of the page that are pressed by script without end are held back', async ({ page }) => {
  const { attacked, survives } = await openStage(page, site);
  await attacked.run(
    inClient(
      "const a = document.createElement('a'); document.body.append(a); setInterval(() => { for (let i = 0; i < 20; i++) { a.href = '#' + Math.random(); a.click(); } }, 10);",
    ),
  );
  await expect
    .poll(async () => (await attacked.problems()).map(({ message }) => message), { timeout: longestLimit })
    .toContainEqual(expect.stringMatching(/changed its address/));
  await survives();
});
