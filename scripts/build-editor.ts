/** `tsx scripts/build-editor.ts` writes to `public/editor/` what the editor loads: names to complete, and types. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { kept, keyOf } from './lib/content-cache';
import { namesOf } from './lib/editor/names';
import { typePacks } from './lib/editor/type-packs';
import { typeProgram } from './lib/editor/type-program';
import { installedPackages, sourceTexts } from './lib/source-texts';

const out = 'public/editor';

const { files, isFromCache } = await kept({
  kind: 'editor',
  key: keyOf(sourceTexts('scripts/lib/editor'), installedPackages()),
  make: async () => {
    const program = typeProgram();
    return { ...typePacks(program), 'names.json': Buffer.from(JSON.stringify(namesOf(program))) };
  },
});
await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
for (const [name, bytes] of Object.entries(files)) await writeFile(join(out, name), bytes);
const sizes = Object.entries(files).map(([name, { length }]) => `${name} ${(length / 1000).toFixed(1)} kB`);
console.log(`Editor: ${isFromCache ? 'unchanged, from the cache' : sizes.join(', ')}`);
