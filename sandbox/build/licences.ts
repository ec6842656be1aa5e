/** The licences of the packages whose code is in what is published. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { onDemandPackages } from '../shared/on-demand';
import { licenceTextsIn } from './licence-texts';

const bundled = [
  ...[
    'host/frame',
    'compile/worker',
    'client/frame',
    'server/react-server',
    'server/react-html',
    'server/worker',
  ],
  ...['packages/syntax', ...Object.values(onDemandPackages).map(({ file }) => `packages/${file}`)],
];

/** The folders of all packages that a file of the bundles comes from, `node_modules/a/node_modules/b` included. */
async function bundledFolders(): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: bundled.map((name) => `sandbox/${name}.ts`),
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'unused',
    platform: 'node',
    logLevel: 'silent',
  });
  const folders = Object.keys(metafile.inputs).flatMap(
    (file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? [],
  );
  return [...new Set(folders)].sort();
}

function textOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return [`${name} ${version} (${license})`, ...licenceTextsIn(folder)].join('\n\n');
}

/** @returns name, version, licence and its text, of each package */
export async function licencesText(): Promise<string> {
  const folders = (await bundledFolders()).filter((folder) => existsSync(join(folder, 'package.json')));
  const line = '='.repeat(78);
  return `Licences of the packages whose code is in next-sandbox.\n\n${folders.map((each) => `${line}\n${textOf(each)}\n`).join('\n')}`;
}
