/** Each step of an example runs, or shows the problem that it says it does. */
import { expect, test } from 'vitest';
import { loadExamples } from '../catalog';
import { onDemandModules } from '../sandbox/build/on-demand-packages';
import { compileApp } from '../sandbox/compile/compile';
import { withPackages } from '../sandbox/host/compiler/packages';
import { newKey } from '../sandbox/server/encryption';
import { serveApp } from '../sandbox/server/serve-files.testing';
import { firstPath } from '../sandbox/shared/first-path';
import { BuildError } from '../sandbox/shared/problem';
import type { Files } from '../sandbox/shared/protocol';
import { onDemandFiles } from '../scripts/lib/built-sandbox';

const modules = onDemandFiles().then(({ texts, postgres }) => onDemandModules(texts, postgres));

/** What the sandbox tells of an app, and what its first page answers. */
async function played(files: Files): Promise<{ problem?: string; status?: number; logged?: string[] }> {
  try {
    const compiled = compileApp(files, { buildId: crypto.randomUUID(), encryptionKey: newKey() });
    const packages = Object.entries(await modules).filter(([name]) => compiled.packages.includes(name));
    const app = withPackages(compiled.app, Object.fromEntries(packages));
    const { refused, logged, send } = await serveApp(app);
    if (refused) return { problem: refused.message };
    return { status: (await send('GET', firstPath(app.routes))).status, logged };
  } catch (error) {
    if (error instanceof BuildError) return { problem: error.problem.message };
    throw error;
  }
}

const steps = loadExamples().flatMap(({ slug, steps: all }) =>
  all.flatMap(({ variant, steps: own }) =>
    own.map(({ name, files, shows }) => ({ step: `${slug}/steps/${variant}/${name}`, files, shows })),
  ),
);

test.each(steps.filter(({ shows }) => shows === undefined))('$step runs', async ({ files }) => {
  expect(await played(files)).toEqual({ status: 200, logged: [] });
});

test.each(steps.filter(({ shows }) => shows !== undefined))(
  '$step shows its problem',
  async ({ files, shows }) => {
    expect((await played(files)).problem).toContain(shows);
  },
);
