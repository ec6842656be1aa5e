/** An app that changes its address without end: it is held back or stopped, and the page answers. */
import { expect, test } from '@playwright/test';
import { timeout } from '../../../evidence/lab/pace';
import { longestLimit } from '../parity/thread';
import { inClient } from './apps';
import { openAttackedPage } from './attacked-page';
import { type Site, serveSite } from './site';

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
  'a link that is pressed by script':
    "const a = document.createElement('a'); document.body.append(a); a.href = '#' + Math.random(); a.click();",
};
/** Of the frame itself, by code that is made from text, or that is not compiled. */
const native: Record<string, string> = {
  'the hash of the frame, many times in a turn':
    "Function('for (let i = 0; i < 20; i++) location.hash = Math.random()')();",
  'the hash of the frame': "Function('location.hash = Math.random()')();",
  'an address of the frame': 'Function(\'location.replace("about:srcdoc#" + Math.random())\')();',
};

test('an app that changes its address without end is held back, and told where it does so', async ({
  page,
}) => {
  test.setTimeout(timeout(90_000));
  const { attacked, survives } = await openAttackedPage(page, site);
  for (const [way, code] of Object.entries(own)) {
    await attacked.forget();
    await attacked.run(inClient(`setInterval(() => { for (let i = 0; i < 20; i++) { ${code} } }, 10);`), {
      fresh: true,
    });
    const place = { message: expect.stringMatching(/changed its URL/), file: '/app/try.tsx', line: 4 };
    await expect
      .poll(() => attacked.problems(), { message: way, timeout: longestLimit })
      .toContainEqual(expect.objectContaining(place));
  }
  await survives();
});

test('an app that changes the address of its frame without end is stopped', async ({ page }) => {
  test.setTimeout(timeout(90_000));
  const { attacked, survives } = await openAttackedPage(page, site);
  for (const [way, code] of Object.entries(native)) {
    await attacked.forget();
    await attacked.run(inClient(`setInterval(() => { for (let i = 0; i < 20; i++) { ${code} } }, 10);`), {
      fresh: true,
    });
    await expect
      .poll(async () => (await attacked.problems()).map(({ message }) => message), {
        message: way,
        timeout: longestLimit,
      })
      .toContainEqual(expect.stringMatching(/kept changing the URL of its frame/));
  }
  await survives();
});
