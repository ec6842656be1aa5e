/** Type-checks the examples as the apps that the tests build of them: all files of one app laid over each other. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalog } from '../../catalog';
import { appsOf, type OneApp } from '../../examples/one-app';

const configFolder = join('.generated', 'example-types');
const toRoot = '../..';

/** The compiler's settings for one app: `@/…` and relative imports reach every folder, the variants first. */
export function exampleConfig({ members }: Pick<OneApp, 'members'>) {
  const folders = [
    ...members.map(({ slug, variant }) => `${slug}/${variant}`),
    ...members.map(({ slug }) => `${slug}/shared`),
    'base',
  ].map((folder) => `${toRoot}/examples/${folder}`);
  return {
    extends: `${toRoot}/tsconfig.json`,
    compilerOptions: {
      incremental: false,
      rootDirs: folders,
      paths: { '@/*': folders.map((folder) => `${folder}/*`) },
    },
    include: [
      `${toRoot}/next-env.d.ts`,
      ...folders.map((folder) => `${folder}/**/*`),
      ...members.map(({ slug }) => `${toRoot}/examples/${slug}/*.ts`),
    ],
    exclude: [`${toRoot}/node_modules`],
  };
}

/** Writes those settings. @returns the path of each app's, for the compiler */
export function exampleTypeConfigs(): string[] {
  rmSync(configFolder, { recursive: true, force: true });
  mkdirSync(configFolder, { recursive: true });
  return appsOf(loadCatalog().examples).map((app) => {
    const file = join(configFolder, `${app.name}.json`);
    writeFileSync(file, JSON.stringify(exampleConfig(app), null, 2));
    return file;
  });
}
