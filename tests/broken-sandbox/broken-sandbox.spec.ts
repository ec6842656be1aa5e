/** A suite that cannot fail proves nothing: the sandbox is broken in one place, and the named case must notice. */
import { expect, test } from '@playwright/test';
import { bundleBroken } from '../../sandbox/build/bundles';
import { builds, casesOf, filesOf } from '../../sandbox/tests/conformance/builds';
import type { Mode } from '../../sandbox/tests/conformance/group';
import { isNoticed } from '../../sandbox/tests/parity/noticed';
import { sandboxApp } from '../../sandbox/tests/parity/sandbox-app';
import { serveSandbox } from '../../sandbox/tests/parity/sandbox-host';
import { type Break, breaks } from './breaks';
import { longestWait } from './longest-wait';

/** @throws {Error} where there is no such case */
async function caseOf({ group, notices }: Break) {
  const [name, folder = ''] = group.split('/');
  const build = builds.find((each) => each.name === name);
  const found = build && (await casesOf(build, folder)).find((each) => each.name === notices);
  if (!found) throw new Error(`sandbox/tests/conformance/apps/${group} has no case "${notices}"`);
  const mode: Mode = found.only ?? build.modes[0] ?? 'classic';
  return { run: found.run, files: filesOf(build, [folder], mode) };
}

for (const each of breaks) {
  test(`without ${each.area}: "${each.notices}" fails`, async ({ page }) => {
    const { run, files } = await caseOf(each);
    const site = await serveSandbox(undefined, await bundleBroken(each));
    // It has to start: a sandbox that shows nothing at all would fail every case.
    const app = await sandboxApp(page, site.url, files);
    page.setDefaultTimeout(longestWait);
    const outcome = await run(app).then(
      () => 'passed',
      (error: unknown) => (isNoticed(error) ? 'failed' : error),
    );
    await site.stop();
    expect(outcome, `sandbox/${each.file} is broken`).toBe('failed');
  });
}
