/** Many sandboxes on one page: only those in use run, and what is closed is released. */
import { expect, test } from '@playwright/test';
import { compilers, serverWorkers } from '../parity/workers';
import { goodApp } from './attacked-page';
import { holdSandbox } from './sandbox';
import { type Site, serveSite } from './site';

let site: Site;
test.beforeAll(async () => {
  site = await serveSite();
});
test.afterAll(() => site.close());

test('of twenty sandboxes on one page those run that are in use, and a closed one is released', async ({
  page,
}) => {
  await page.goto(`${site.url}/?frames=20&waiting`);
  expect(page.workers()).toHaveLength(0);
  const [first, second, third] = [
    await holdSandbox(page, 3),
    await holdSandbox(page, 11),
    await holdSandbox(page, 19),
  ];
  for (const [place, sandbox] of [first, second, third].entries())
    expect(await sandbox.run(goodApp(`App ${place}`))).toBeUndefined();
  await expect.poll(() => [serverWorkers(page), compilers(page)]).toEqual([3, 3]);
  await second.send({ type: 'close' });
  await expect.poll(() => [serverWorkers(page), compilers(page)]).toEqual([2, 2]);
  await expect.poll(() => page.frames().filter((frame) => frame.url() === 'about:srcdoc').length).toBe(4);
  await expect((await third.app()).getByRole('heading', { name: 'App 2' })).toBeVisible();
  await page.evaluate(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });
  await expect.poll(() => page.workers().length).toBe(0);
});
