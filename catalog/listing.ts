import type { z } from 'zod';
import { addEntry, addList, type Entries, type Files, markUnreadable, readFile } from './entries';
import type { ContentProblem } from './problem';

/** What a file holds whose records stand in a list under `key`. */
export interface Listing<Head, Value> {
  key: string;
  headSchema: z.ZodType<Head>;
  headId?: string;
  heads: Entries<Head>;
  schema: z.ZodType<Value>;
  entries: Entries<Value>;
}

/** Reads such a file. The rest of it is validated apart from the list, so one bad record hides no other. */
export function readListing<Head, Value>(
  files: Files,
  path: string,
  { key, headSchema, headId, heads, schema, entries }: Listing<Head, Value>,
  problems: ContentProblem[],
) {
  const file = readFile(files, path, problems);
  if (!file) {
    markUnreadable(entries);
    return;
  }
  const data: Record<string, unknown> = { ...Object(file.data) };
  const head = { ...data, [key]: [] };
  addEntry(heads, headSchema, { data: head, file, at: [], id: headId && data[headId] }, problems);
  addList(entries, schema, { data: data[key], file, at: [key] }, problems);
}
