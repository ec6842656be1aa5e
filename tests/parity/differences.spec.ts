/** What the sandbox does otherwise and only a browser can show: each entry still does, and exempt steps exist. */
import { expect, test } from '@playwright/test';
import { stepsThatDiffer } from '../../sandbox/host/differences';
import { builds, casesOf, groupsOf } from '../conformance/builds';
import { appOfProbes } from '../differences/app-of-probes';
import type { ProvenInBrowser } from '../differences/in-browser';
import { limitProofs } from '../differences/limit-proofs';
import { pageProofs } from '../differences/page-proofs';
import type { BrowserProof, Probed } from '../differences/probed';
import { windowProofs } from '../differences/window-proofs';
import { allWithSpec, specOf } from './examples';
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

test('no step or case is exempt that does not exist', async () => {
  const known = new Set<string>();
  for (const build of builds) {
    for (const group of groupsOf(build)) {
      for (const { name } of await casesOf(build, group)) known.add(`${group}: ${name}`);
    }
  }
  for (const slug of allWithSpec()) {
    const { steps } = await specOf(slug);
    for (const { name } of Object.values(steps).flat()) known.add(`${slug}: ${name}`);
  }
  const exempt = stepsThatDiffer.map(({ example, step }) => `${example}: ${step}`);
  expect(known.size).toBeGreaterThan(100);
  expect(exempt.filter((step) => !known.has(step))).toEqual([]);
});
