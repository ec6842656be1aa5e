/** Each refusal of the build, on real Next.js and in the sandbox. */
import { expect, test } from '@playwright/test';
import type { Problem } from '../../sandbox/protocol';
import type { RunningApp } from '../parity/real-next';
import { openSandbox, serveSandbox } from '../parity/sandbox-host';
import { buildConfig, buildRefused } from './build-apps';
import {
  compileRefusals,
  configRefusals,
  filesOfConfig,
  filesOfRefusal,
  prerenderRefusals,
  type Refusal,
} from './build-errors';
import { type AppFiles, filesIn } from './builds';

const apps = [
  { name: 'compile', refusals: compileRefusals },
  { name: 'prerender', refusals: prerenderRefusals },
];

/** The part of the output that tells of one fault: from its file, or its words, on. */
function partAbout({ at, words }: Refusal, output: string): string {
  const parts = output.split(/\n(?=\.\/|⨯ |Error: Route "|Error occurred )/);
  const place = 'file' in at ? [at.file.slice(1)] : [`${at.route}"`, `${at.route}:`];
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

for (const { name, refusals } of apps) {
  const files: AppFiles = filesIn(`tests/conformance/build-errors/${name}`);
  test.describe('build › Next.js with Cache Components', () => {
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
  test.describe('build › sandbox with Cache Components', () => {
    for (const refusal of refusals) {
      test(`refused: ${refusal.name}`, async ({ page }) => {
        const host = await openSandbox(page, site.url);
        expectSame(refusal, await host.run(filesOfRefusal(files, refusal)));
      });
    }
  });
}

for (const refusal of configRefusals) {
  test.describe('build › Next.js with Cache Components', () => {
    test(`refused: ${refusal.name}`, async () => {
      const { ok, output } = await buildConfig(refusal);
      expect(ok).toBe(false);
      expect(output).toContain(refusal.words);
    });
  });
  test.describe('build › sandbox with Cache Components', () => {
    test(`refused: ${refusal.name}`, async ({ page }) => {
      const host = await openSandbox(page, site.url);
      const problem = await host.run(filesOfConfig(refusal));
      expect(problem).toMatchObject({ file: refusal.page ? '/app/page.tsx' : '/next.config.ts' });
      expect(problem?.message).toContain(refusal.words);
    });
  });
}
