/** Type-checks every example as the app it is: the files of one variant laid over those in `shared/`. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, tool } from './run-command';

const configFolder = join('.generated', 'example-types');
const toRoot = '../..';

const foldersIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
    : [];

/** The compiler's settings for one variant: `@/…` and relative imports reach both layers, the variant first. */
export function exampleConfig(slug: string, variant: string) {
  const layers = [variant, 'shared'].map((layer) => `${toRoot}/examples/${slug}/${layer}`);
  return {
    extends: `${toRoot}/tsconfig.json`,
    compilerOptions: {
      incremental: false,
      rootDirs: layers,
      paths: { '@/*': layers.map((layer) => `${layer}/*`) },
    },
    include: [
      `${toRoot}/next-env.d.ts`,
      ...layers.map((layer) => `${layer}/**/*`),
      `${toRoot}/examples/${slug}/*.ts`,
    ],
    exclude: [`${toRoot}/node_modules`],
  };
}

/** Writes those settings for every example that is there. @returns one command per variant */
export function exampleTypeChecks(): Command[] {
  mkdirSync(configFolder, { recursive: true });
  return foldersIn('examples').flatMap((slug) =>
    foldersIn(join('examples', slug))
      .filter((folder) => folder !== 'shared')
      .map((variant) => {
        const file = join(configFolder, `${slug}-${variant}.json`);
        writeFileSync(file, JSON.stringify(exampleConfig(slug, variant), null, 2));
        return tool('tsc', '--noEmit', '-p', file);
      }),
  );
}
