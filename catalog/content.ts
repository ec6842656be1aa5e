import type { z } from 'zod';
import {
  claimFileSchema,
  claimSchema,
  decisionSchema,
  observationFileSchema,
  observationSchema,
  ruleSchema,
  sourceIds,
  sourceSchema,
} from '../data/schema';
import {
  addEntry,
  addList,
  type Entries,
  type Files,
  markUnreadable,
  noEntries,
  readFile,
  readList,
} from './entries';
import { type ExampleFolder, readExamples } from './examples';
import type { Problem } from './problem';
import type { Claim, ClaimFile, DecisionCase, Observation, Rule, Source } from './types';

/** Everything contributors write, each record valid in itself; nothing is joined yet. */
export interface Content {
  sources: Entries<Source>;
  topics: Entries<ClaimFile>;
  claims: Entries<Claim>;
  decisions: Entries<DecisionCase>;
  rules: Entries<Rule>;
  observations: Entries<Observation>;
  examples: Entries<ExampleFolder>;
}

const claimsFolder = /^data\/claims\/[^/]+\.yaml$/;

/** What a file holds whose records stand in a list under `key`. */
interface Listing<Head, Value> {
  key: string;
  headSchema: z.ZodType<Head>;
  headId?: string;
  heads: Entries<Head>;
  schema: z.ZodType<Value>;
  entries: Entries<Value>;
}

/** Reads such a file. The rest of it is validated apart from the list, so one bad record hides no other. */
function readListing<Head, Value>(
  files: Files,
  path: string,
  { key, headSchema, headId, heads, schema, entries }: Listing<Head, Value>,
  problems: Problem[],
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

/** One file is one topic. */
function readTopics(files: Files, problems: Problem[]) {
  const topics = noEntries<ClaimFile>();
  const claims = noEntries<Claim>();
  const listing: Listing<ClaimFile, Claim> = {
    key: 'claims',
    headSchema: claimFileSchema,
    headId: 'topic',
    heads: topics,
    schema: claimSchema,
    entries: claims,
  };
  for (const path of [...files.keys()].filter((name) => claimsFolder.test(name)).sort()) {
    readListing(files, path, listing, problems);
  }
  return { topics, claims };
}

function readObservations(files: Files, problems: Problem[]) {
  const entries = noEntries<Observation>();
  const listing = {
    key: 'observations',
    headSchema: observationFileSchema,
    heads: noEntries<unknown>(),
    schema: observationSchema,
    entries,
  };
  readListing(files, 'data/observations.yaml', listing, problems);
  return entries;
}

/** The five articles are fixed; each needs its record. */
function missingSources(sources: Entries<Source>): Problem[] {
  if (!sources.idsKnown) return [];
  return sourceIds
    .filter((id) => !sources.ids.has(id))
    .map((id) => ({
      file: 'data/sources.yaml',
      line: 1,
      column: 1,
      path: '(file)',
      got: `no source "${id}"`,
      fix: 'add its record',
    }));
}

/** Reads all content; every mistake inside a single record is added to `problems`. */
export function readContent(files: Files, problems: Problem[]): Content {
  const sources = readList(files, 'data/sources.yaml', sourceSchema, problems);
  problems.push(...missingSources(sources));
  return {
    sources,
    ...readTopics(files, problems),
    decisions: readList(files, 'data/decisions.yaml', decisionSchema, problems),
    rules: readList(files, 'data/rules.yaml', ruleSchema, problems),
    observations: readObservations(files, problems),
    examples: readExamples(files, problems),
  };
}
