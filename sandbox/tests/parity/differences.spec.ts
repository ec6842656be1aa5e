/** What the sandbox does otherwise and only a browser can show: each entry still does. */
import { expect, test } from '@playwright/test';
import { appOfProbes } from '../differences/app-of-probes';
import type { ProvenInBrowser } from '../differences/in-browser';
import { limitProofs } from '../differences/limit-proofs';
import { pageProofs } from '../differences/page-proofs';
import type { BrowserProof, Probed } from '../differences/probed';
import { windowProofs } from '../differences/window-proofs';
import type { RunningApp } from './real-next';
import { openSandbox, serveSandbox } from './sandbox-host';

let site: RunningApp;
let probed: Probed;

test.beforeAll(async ({ browser }) => {
  site = await serveSandbox();
  const page = await browser.newPage();
  const host = await openSandbox(page, site.url);
  expect(await host.run(appOfProbes)).toBeUndefined();
  probed = { page, host, frame: await host.app() };
});
test.afterAll(async () => {
  await probed?.page.close();
  await site.stop();
});

const proofs: Record<ProvenInBrowser, BrowserProof> = { ...pageProofs, ...windowProofs, ...limitProofs };

for (const [id, proof] of Object.entries(proofs)) {
  test(`${id}: is as the list says`, () => proof(probed));
}
