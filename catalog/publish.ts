import { z } from 'zod';
import { decideModule, decideTypes } from './decide-module';
import { publishedLists, publishedSchemas } from './published';
import type { Catalog } from './types';

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * Every published file by its path below `public/`: the lists, their JSON Schemas, the apps of conformance cases, and
 * `decide.js`.
 */
export async function publishedFiles(catalog: Catalog): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const [name, list] of Object.entries(publishedLists(catalog)))
    files.set(`data/${name}.json`, json(list));
  for (const [name, schema] of Object.entries(publishedSchemas)) {
    const jsonSchema = z.toJSONSchema(schema, { target: 'draft-2020-12' });
    files.set(`data/${name}.schema.json`, json({ title: `Action or Route: ${name}`, ...jsonSchema }));
  }
  for (const { id, files: app, open } of catalog.conformanceApps)
    files.set(`data/conformance/${id}.json`, json({ open, files: app }));
  files.set('decide.js', await decideModule(catalog.rules));
  files.set('decide.d.ts', decideTypes());
  return files;
}
