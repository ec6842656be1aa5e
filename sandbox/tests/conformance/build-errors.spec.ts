/** Each refusal of the build, on real Next.js and in the sandbox. */
import { expect, test } from '@playwright/test';
import type { Problem } from '../../shared/protocol';
import type { RunningApp } from '../parity/real-next';
import { openSandbox, serveSandbox } from '../parity/sandbox-host';
import { buildConfig, buildRefused } from './build-apps';
import { type AppFiles, filesIn } from './builds';
import { type Mode, modeNames } from './group';
import type { World } from './plan';
import { isPlanned, ofGroup } from './plan-files';
import {
  appRefusals,
  caseOfRefusal,
  configRefusals,
  fileOfConfig,
  filesOfConfig,
  filesOfRefusal,
  modeOfConfig,
  type Refusal,
  refusedFolder,
  routeRefusals,
} from './refusals';

/** The part of the output that tells of one fault: from its file, or its words, on. */
function partAbout({ at, words }: Refusal, output: string): string {
  const parts = output.split(/\n(?=\.\/|⨯ |Error: Route "|Error occurred )/);
  const place = 'file' in at ? [at.file.slice(1)] : [`${at.route}"`, `${at.route}:`, `${at.route}/`];
  const isAbout = (part: string) => part.includes(words) && place.some((name) => part.includes(name));
  return parts.find(isAbout) ?? '';
}

function expectSame({ at, words }: Refusal, problem: Problem | undefined): void {
  expect(problem?.message).toContain(words);
  if ('file' in at) expect(problem).toMatchObject(at);
  else expect(JSON.stringify(problem)).toContain(at.route);
}

let site: RunningApp;
test.beforeAll(async () => {
  site = await serveSandbox();
});
test.afterAll(() => site.stop());

const id = 'build-errors/build';
/** Only where it runs: what `npm test` leaves out is not defined. */
function describe(world: World, mode: Mode, define: () => void): void {
  if (!isPlanned(world, id)) return;
  test.describe(`build › ${world} ${modeNames[mode]}`, ofGroup(id, world), () => define());
}

for (const { app, refusals } of routeRefusals) {
  const files: AppFiles = filesIn(`${refusedFolder}/${app}`);
  describe('Next.js', 'cached', () => {
    for (const refusal of refusals) {
      test(caseOfRefusal(refusal.name), async () => {
        const { ok, output } = await buildRefused(app);
        expect(ok).toBe(false);
        const part = partAbout(refusal, output);
        expect(part).toContain(refusal.words);
        if ('file' in refusal.at) expect(part).toMatch(new RegExp(`:${refusal.at.line}:\\d+`));
        else expect(part).toContain(refusal.at.route);
      });
    }
  });
  describe('sandbox', 'cached', () => {
    for (const refusal of refusals) {
      test(caseOfRefusal(refusal.name), async ({ page }) => {
        const host = await openSandbox(page, site.url);
        expectSame(refusal, await host.run(filesOfRefusal(files, refusal)));
      });
    }
  });
}

for (const refusal of configRefusals) {
  const mode = modeOfConfig(refusal);
  describe('Next.js', mode, () => {
    test(caseOfRefusal(refusal.name), async () => {
      const { ok, output } = await buildConfig(refusal);
      expect(ok).toBe(false);
      expect(output).toContain(refusal.words);
    });
  });
  describe('sandbox', mode, () => {
    test(caseOfRefusal(refusal.name), async ({ page }) => {
      const host = await openSandbox(page, site.url);
      const problem = await host.run(filesOfConfig(refusal));
      expect(problem).toMatchObject({ file: fileOfConfig(refusal) });
      expect(problem?.message).toContain(refusal.words);
    });
  });
}

for (const { name, app, file, words } of appRefusals) {
  describe('Next.js', 'cached', () => {
    test(caseOfRefusal(name), async () => {
      const { ok, output } = await buildRefused(app);
      expect(ok).toBe(false);
      expect(output).toContain(words);
    });
  });
  describe('sandbox', 'cached', () => {
    test(caseOfRefusal(name), async ({ page }) => {
      const host = await openSandbox(page, site.url);
      const problem = await host.run(filesIn(`${refusedFolder}/${app}`));
      expect(problem?.message).toContain(words);
      expect(problem).toMatchObject({ file });
    });
  });
}
