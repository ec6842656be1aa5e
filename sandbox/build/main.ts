/** `npm run build` in `sandbox/`: writes what is published to `sandbox/dist/`; `npm pack ./sandbox` runs it first. Runs at the root of the repository. */
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { makeFrameFiles } from './frame-files';
import { licencesText } from './licences';

const out = 'sandbox/dist';
const types = join(out, 'types');

interface Manifest {
  exports: Record<string, { types: string; default: string }>;
}

/** Each door of package.json as a module of its own, from the source that its types are made of. */
async function buildDoors(): Promise<void> {
  const { exports }: Manifest = JSON.parse(await readFile('sandbox/package.json', 'utf8'));
  for (const door of Object.values(exports)) {
    await build({
      bundle: true,
      format: 'esm',
      target: 'es2022',
      entryPoints: [door.types.replace('./dist/types', 'sandbox').replace(/\.d\.ts$/, '.ts')],
      outfile: join('sandbox', door.default),
    });
  }
}

/** Node resolves no import without an ending, and TypeScript follows it where a project asks for that. */
const withEndings = (text: string) => text.replace(/(from |import\()'(\.[^']+)'/g, "$1'$2.js'");

async function writeTypes(): Promise<void> {
  execFileSync('node_modules/.bin/tsc', ['--project', 'sandbox/tsconfig.doors.json'], { stdio: 'inherit' });
  for (const name of await readdir(types, { recursive: true })) {
    if (!name.endsWith('.d.ts')) continue;
    const file = join(types, name);
    await writeFile(file, withEndings(await readFile(file, 'utf8')));
  }
}

async function writeFrame(): Promise<void> {
  for (const [name, content] of Object.entries(await makeFrameFiles())) {
    const file = join(out, 'sandbox', name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

await rm(out, { recursive: true, force: true });
await Promise.all([buildDoors(), writeTypes(), writeFrame()]);
await writeFile(join(out, 'licences.txt'), await licencesText());
