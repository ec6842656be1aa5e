/** `tsx scripts/publish-data.ts` writes the shared data, its JSON Schemas, `decide.js` and `embed.js` to `public/`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { CatalogError, loadCatalog } from '../catalog';
import { publishedFiles } from '../catalog/publish';
import { embedKinds } from '../embed/parameters/kinds';
import { embedScript } from './lib/embed-script';

async function run() {
  const files = await publishedFiles(loadCatalog());
  for (const [kind, { what, parameters }] of Object.entries(embedKinds)) {
    const schema = z.toJSONSchema(parameters, { io: 'input', target: 'draft-2020-12' });
    const title = `Action or Route: parameters of ${what}`;
    // The first kind there was has the plain name.
    const name = kind === 'example' ? 'embed' : `embed-${kind}`;
    files.set(`data/${name}.schema.json`, `${JSON.stringify({ title, ...schema }, null, 2)}\n`);
  }
  files.set('embed.js', await embedScript('embed/client/script.ts', 'script'));
  const target = path.resolve('public');
  rmSync(path.join(target, 'data'), { recursive: true, force: true });
  for (const [name, text] of files) {
    const file = path.join(target, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  console.log(`Data: ${files.size} files written to public/`);
}

try {
  await run();
} catch (error) {
  if (!(error instanceof CatalogError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
