/** Each refusal of the build, on real Next.js and in the sandbox. */
import { expect, test } from '@playwright/test';
import type { Problem } from '../../sandbox/protocol';
import type { RunningApp } from '../parity/real-next';
import { openSandbox, serveSandbox } from '../parity/sandbox-host';
import { buildConfig, buildRefused } from './build-apps';
import {
  appRefusals,
  compileRefusals,
  configRefusals,
  filesOfConfig,
  filesOfRefusal,
  prerenderRefusals,
  type Refusal,
  rootParamRefusals,
} from './build-errors';
import { type AppFiles, filesIn } from './builds';
import type { World } from './plan';
import { isPlanned, ofGroup } from './plan-files';

const apps = [
  { name: 'compile', refusals: compileRefusals },
  { name: 'prerender', refusals: prerenderRefusals },
  { name: 'root-params', refusals: rootParamRefusals },
];

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
function describe(world: World, define: () => void): void {
  if (!isPlanned(world, id)) return;
  test.describe(`build › ${world} with Cache Components`, ofGroup(id, world), () => define());
}

for (const { name, refusals } of apps) {
  const files: AppFiles = filesIn(`tests/conformance/build-errors/${name}`);
  describe('Next.js', () => {
    for (const refusal of refusals) {
      test(`refused: ${refusal.name}`, async () => {
        const { ok, output } = await buildRefused(name);
        expect(ok).toBe(false);
        const part = partAbout(refusal, output);
        expect(part).toContain(refusal.words);
        if ('file' in refusal.at) expect(part).toMatch(new RegExp(`:${refusal.at.line}:\\d+`));
        else expect(part).toContain(refusal.at.route);
      });
    }
  });
  describe('sandbox', () => {
    for (const refusal of refusals) {
      test(`refused: ${refusal.name}`, async ({ page }) => {
        const host = await openSandbox(page, site.url);
        expectSame(refusal, await host.run(filesOfRefusal(files, refusal)));
      });
    }
  });
}

for (const refusal of configRefusals) {
  describe('Next.js', () => {
    test(`refused: ${refusal.name}`, async () => {
      const { ok, output } = await buildConfig(refusal);
      expect(ok).toBe(false);
      expect(output).toContain(refusal.words);
    });
  });
  describe('sandbox', () => {
    test(`refused: ${refusal.name}`, async ({ page }) => {
      const host = await openSandbox(page, site.url);
      const problem = await host.run(filesOfConfig(refusal));
      const file = refusal.at ?? (refusal.page ? '/app/page.tsx' : '/next.config.ts');
      expect(problem).toMatchObject({ file });
      expect(problem?.message).toContain(refusal.words);
    });
  });
}

for (const { name, app, file, words } of appRefusals) {
  test.describe('build › Next.js with Cache Components', () => {
    test(`refused: ${name}`, async () => {
      const { ok, output } = await buildRefused(app);
      expect(ok).toBe(false);
      expect(output).toContain(words);
    });
  });
  test.describe('build › sandbox with Cache Components', () => {
    test(`refused: ${name}`, async ({ page }) => {
      const host = await openSandbox(page, site.url);
      const problem = await host.run(filesIn(`tests/conformance/build-errors/${app}`));
      expect(problem?.message).toContain(words);
      expect(problem).toMatchObject({ file });
    });
  });
}
