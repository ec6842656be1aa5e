/** `tsx scripts/publish-data.ts` writes the shared data, its JSON Schemas, `decide.js` and what oEmbed hands out to `public/`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { CatalogError, loadCatalog } from '../catalog';
import { publishedFiles } from '../catalog/publish';
import { exampleParameters } from '../embed/parameters/example';
import { oembedFiles, siteUrlIn } from './lib/oembed-files';

async function run() {
  const catalog = loadCatalog();
  const files = await publishedFiles(catalog);
  const schema = z.toJSONSchema(exampleParameters, { io: 'input', target: 'draft-2020-12' });
  const title = 'Action or Route: parameters of an embedded example';
  files.set('data/embed.schema.json', `${JSON.stringify({ title, ...schema }, null, 2)}\n`);
  const subjects = [
    ...catalog.examples.map(({ slug, title }) => ({ name: slug, title })),
    { name: 'decision-table', title: 'Decision table' },
  ];
  const site = { name: 'Action or Route', url: siteUrlIn(process.env) };
  for (const [name, text] of oembedFiles(subjects, site)) files.set(name, text);
  const target = path.resolve('public');
  for (const folder of ['data', 'oembed'])
    rmSync(path.join(target, folder), { recursive: true, force: true });
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
