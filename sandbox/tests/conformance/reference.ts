/** The map from the API reference that comes with Next.js to the cases of this suite: `data/reference/*.yaml`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type ReferencePage, referencePageSchema } from '../../../data/schema';

const folder = 'data/reference';
const docs = 'node_modules/next/dist/docs/01-app/03-api-reference';

/** @returns the paths of all pages of the reference, without the lists of pages */
export const pagesOfNext = (): string[] =>
  readdirSync(docs, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') && !path.endsWith('index.md'))
    .sort();

export interface MappedPage extends ReferencePage {
  file: string;
}

/** @throws {Error} naming the file, where one is not valid */
export function mappedPages(): MappedPage[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return files.sort().flatMap((name) => {
    const file = join(folder, name);
    const { data, error } = z.array(referencePageSchema).safeParse(parse(readFileSync(file, 'utf8')));
    if (error) throw new Error(`${file}\n${z.prettifyError(error)}`);
    return data.map((page) => ({ ...page, file }));
  });
}
