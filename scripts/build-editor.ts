/** `tsx scripts/build-editor.ts` writes to `public/editor/` what the editor loads: names to complete, and types. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { kept, keyOf } from './lib/content-cache';
import { namesOf } from './lib/editor/names';
import { typePacks } from './lib/editor/type-packs';
import { typeProgram } from './lib/editor/type-program';
import { editorWorkers } from './lib/editor/workers';
import { installedPackages, sourceTexts } from './lib/source-texts';

const out = 'public/editor';

const { files, isFromCache } = await kept({
  kind: 'editor',
  key: keyOf(
    sourceTexts('scripts/build-editor.ts', 'scripts/lib/editor', 'components/live-example/editor'),
    installedPackages(),
  ),
  make: async () => {
    const workers = await editorWorkers();
    const program = typeProgram();
    const packs = typePacks(program);
    const loaded = [gzipSync(workers['type-check.js'] ?? ''), packs['types-core.bin'] ?? []];
    const bytesOfTypes = loaded.reduce((sum, { length }) => sum + length, 0);
    const names = JSON.stringify({ ...namesOf(program), bytesOfTypes });
    return { ...workers, ...packs, 'names.json': Buffer.from(names) };
  },
});
await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
for (const [name, bytes] of Object.entries(files)) await writeFile(join(out, name), bytes);
const sizes = Object.entries(files).map(([name, { length }]) => `${name} ${(length / 1000).toFixed(1)} kB`);
console.log(`Editor: ${isFromCache ? 'unchanged, from the cache' : sizes.join(', ')}`);
