import {
  advisorySchema,
  claimFileSchema,
  claimSchema,
  contradictionSchema,
  decisionSchema,
  questionSchema,
  ruleSchema,
  sourceIds,
  sourceSchema,
  termSchema,
} from '../data/schema';
import { type Article, type ReadPage, readPages } from './articles/read';
import { type ConformanceContent, readConformance } from './conformance/read';
import { type Entries, type Files, noEntries, readList } from './entries';
import { readExperiments } from './evidence/experiments';
import { readMeasurements } from './evidence/measurements';
import { readRecordings } from './evidence/recordings';
import type { ExperimentFolder, Measurement, Recording } from './evidence/types';
import { type ExampleFolder, readExamples } from './examples';
import { type Listing, readListing } from './listing';
import type { ContentProblem } from './problem';
import type {
  Advisory,
  Claim,
  ClaimFile,
  Contradiction,
  DecisionCase,
  Question,
  Rule,
  Source,
  Term,
} from './types';

/** Everything contributors write, each record valid in itself; nothing is joined yet. */
export interface Content {
  sources: Entries<Source>;
  topics: Entries<ClaimFile>;
  claims: Entries<Claim>;
  decisions: Entries<DecisionCase>;
  rules: Entries<Rule>;
  contradictions: Entries<Contradiction>;
  terms: Entries<Term>;
  questions: Entries<Question>;
  advisories: Entries<Advisory>;
  examples: Entries<ExampleFolder>;
  experiments: Entries<ExperimentFolder>;
  /** By the path of the file. */
  recordings: ReadonlyMap<string, Recording>;
  measurements: readonly Measurement[];
  /** Those of `content/` that could be parsed. */
  pages: readonly ReadPage[];
  articles: readonly Article[];
  conformance: ConformanceContent;
}

const claimsFolder = /^data\/claims\/[^/]+\.yaml$/;

/** One file is one topic. */
function readTopics(files: Files, problems: ContentProblem[]) {
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

/** The five sources are fixed; each needs its record. */
function missingSources(sources: Entries<Source>): ContentProblem[] {
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
export function readContent(files: Files, problems: ContentProblem[]): Content {
  const sources = readList(files, 'data/sources.yaml', sourceSchema, problems);
  problems.push(...missingSources(sources));
  return {
    sources,
    ...readTopics(files, problems),
    decisions: readList(files, 'data/decisions.yaml', decisionSchema, problems),
    rules: readList(files, 'data/rules.yaml', ruleSchema, problems),
    contradictions: readList(files, 'data/contradictions.yaml', contradictionSchema, problems),
    questions: readList(files, 'data/questions.yaml', questionSchema, problems),
    terms: readList(files, 'data/glossary.yaml', termSchema, problems),
    advisories: readList(files, 'data/advisories.yaml', advisorySchema, problems),
    examples: readExamples(files, problems),
    experiments: readExperiments(files, problems),
    recordings: readRecordings(files, problems),
    measurements: readMeasurements(files, problems),
    ...readPages(files, problems),
    conformance: readConformance(files, problems),
  };
}
