import type { z } from 'zod';
import type { ContentProblem } from './problem';
import { type KeyPath, parseYaml, type YamlFile } from './yaml-file';
import { IssueReader } from './zod-problems';

/** The text of every content file by its path from the root, with forward slashes. */
export type Files = ReadonlyMap<string, string>;

/** One valid record and where it is. */
export interface Entry<Value> {
  value: Value;
  file: YamlFile;
  /** Keys from the top of the file to this record. */
  at: KeyPath;
}

/** The records of one kind, and the ids other records may refer to. */
export interface Entries<Value> {
  valid: Entry<Value>[];
  /** Ids of all records, the faulty ones too: a reference to a faulty record is not a second mistake. */
  ids: Map<string, Entry<unknown>[]>;
  /** Whether every record is valid, so that something can be said about the whole. */
  complete: boolean;
  /** Whether every file could be read, so that an id that is not in `ids` does not exist. */
  idsKnown: boolean;
}

export const noEntries = <Value>(): Entries<Value> => ({
  valid: [],
  ids: new Map(),
  complete: true,
  idsKnown: true,
});

/** Notes that a whole file could not be read. */
export function markUnreadable(entries: Entries<unknown>) {
  entries.complete = false;
  entries.idsKnown = false;
}

/** Reads one file; a file that is missing or not YAML is a problem. */
export function readFile(files: Files, path: string, problems: ContentProblem[]): YamlFile | undefined {
  const text = files.get(path);
  if (text === undefined) {
    problems.push({ file: path, line: 1, column: 1, path: '(file)', got: 'nothing', fix: 'create the file' });
    return undefined;
  }
  const parsed = parseYaml(path, text);
  problems.push(...parsed.problems);
  return parsed.file;
}

/** Validates `data`, found at `at` in `file`, and adds it to `entries` under its id. */
export function addEntry<Value>(
  entries: Entries<Value>,
  schema: z.ZodType<Value>,
  { data, file, at, id }: { data: unknown; file: YamlFile; at: KeyPath; id: unknown },
  problems: ContentProblem[],
) {
  if (typeof id === 'string') {
    const same = entries.ids.get(id) ?? [];
    same.push({ value: data, file, at });
    entries.ids.set(id, same);
  }
  const result = schema.safeParse(data);
  if (result.success) entries.valid.push({ value: result.data, file, at });
  else {
    entries.complete = false;
    problems.push(...new IssueReader(file, schema, at).read(result.error.issues));
  }
}

const idOf = (data: unknown) =>
  typeof data === 'object' && data !== null && 'id' in data ? data.id : undefined;

/** Adds every record of a list that is at `at` in `file`. */
export function addList<Value>(
  entries: Entries<Value>,
  schema: z.ZodType<Value>,
  { data, file, at }: { data: unknown; file: YamlFile; at: KeyPath },
  problems: ContentProblem[],
) {
  if (!Array.isArray(data)) {
    markUnreadable(entries);
    const { line, column } = file.valueAt(at);
    const path = at.map(String).join('.') || '(file)';
    const fix = 'begin each record with "- id: …"';
    problems.push({ file: file.path, line, column, path, got: 'no list', allowed: 'a list', fix });
    return;
  }
  for (const [index, item] of data.entries()) {
    addEntry(entries, schema, { data: item, file, at: [...at, index], id: idOf(item) }, problems);
  }
}

/** Reads a file that is one list of records. */
export function readList<Value>(
  files: Files,
  path: string,
  schema: z.ZodType<Value>,
  problems: ContentProblem[],
) {
  const entries = noEntries<Value>();
  const file = readFile(files, path, problems);
  if (file) addList(entries, schema, { data: file.data, file, at: [] }, problems);
  else markUnreadable(entries);
  return entries;
}
