/** Type-checks the steps of the examples: the files of many are laid into one app, as those of variants are. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ExampleView, loadCatalog } from '../../catalog';
import { appsOf } from '../../examples/one-app';

const folder = join('.generated', 'step-types');
const config = {
  extends: '../../../tsconfig.json',
  compilerOptions: { incremental: false, paths: { '@/*': ['./*'] } },
  include: ['**/*', '../../../next-env.d.ts'],
  exclude: [],
};

/** The last step is a variant, and is checked as one; a step that is there to show a problem may have others, too. */
export const checkedSteps = (examples: readonly Pick<ExampleView, 'slug' | 'steps'>[]) =>
  examples.map(({ slug, steps: all }) => ({
    slug,
    variants: all.flatMap(({ variant, steps }) =>
      steps
        .slice(0, -1)
        .filter(({ shows }) => shows === undefined)
        .map((step) => ({ ...step, name: `${variant}-${step.name}` })),
    ),
  }));

/** Writes those apps. @returns the folder of each, for the compiler */
export function stepTypeConfigs(): string[] {
  rmSync(folder, { recursive: true, force: true });
  return appsOf(checkedSteps(loadCatalog().examples)).map(({ name, files }) => {
    const all = { ...files, '/tsconfig.json': JSON.stringify(config) };
    for (const [path, text] of Object.entries(all)) {
      const file = join(folder, name, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    return join(folder, name);
  });
}
