import { z } from 'zod';
import {
  type ConformanceRecord,
  conformanceRecordSchema,
  conformanceTitleSchema,
  type PreviewRecord,
  previewRecordSchema,
  type ReferencePage,
  referencePageSchema,
} from '../../data/schema';
import {
  type AppFiles,
  type ConformanceBuild,
  conformanceBuilds,
} from '../../sandbox/tests/conformance/app-files';
import { addList, type Entries, type Files, noEntries, readFile, readList } from '../entries';
import { type ContentProblem, listed, wholeFile } from '../problem';

/** What is written about the conformance suite, each record valid in itself. */
export interface ConformanceContent {
  /** In the order of the page. */
  titles: Entries<z.infer<typeof conformanceTitleSchema>>;
  records: readonly ConformanceRecord[];
  /** What the cases did on a release that is not out yet. */
  previews: readonly PreviewRecord[];
  reference: Entries<ReferencePage>;
  /** The files of a folder by absolute path in it. */
  folder(path: string): AppFiles;
}

/** What `next build` must refuse: each case has an app of its own. */
export const refusedBuild = 'build-errors';
const builds = [...conformanceBuilds.map(({ name }) => name), refusedBuild];

const titlesFile = 'data/conformance/groups.yaml';
const recordFile = /^data\/conformance\/([^/]+)\/([^/]+)\.json$/;
const previewFile = /^data\/conformance-preview\/[^/]+\/([^/]+)\.json$/;
const referenceFile = /^data\/reference\/[^/]+\.yaml$/;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readRecord(file: string, text: string, problems: ContentProblem[]): ConformanceRecord[] {
  const [, build = '', group = ''] = recordFile.exec(file) ?? [];
  const fix = `record it again: \`npm run conformance -- -g "${group} ›" --record\``;
  const { data, error } = conformanceRecordSchema.safeParse(parsed(text));
  if (error) {
    problems.push(wholeFile(file, `text that is not a record: ${z.prettifyError(error)}`, fix));
    return [];
  }
  if (!builds.includes(build)) {
    const problem = wholeFile(file, `a record in the folder "${build}"`, 'delete the file');
    problems.push({ ...problem, allowed: listed(builds) });
    return [];
  }
  if (data.build === build && data.group === group) return [data];
  problems.push(wholeFile(file, `the record of "${data.build}/${data.group}"`, fix));
  return [];
}

function readPreview(file: string, text: string, problems: ContentProblem[]): PreviewRecord[] {
  const { data, error } = previewRecordSchema.safeParse(parsed(text));
  if (data) return [data];
  const [, group = ''] = previewFile.exec(file) ?? [];
  const fix = `record it again: \`npm run conformance -- --preview -g "${group} ›" --record\``;
  problems.push(wholeFile(file, `text that is not a record: ${z.prettifyError(error)}`, fix));
  return [];
}

function readReference(files: Files, problems: ContentProblem[]): Entries<ReferencePage> {
  const pages = noEntries<ReferencePage>();
  for (const path of [...files.keys()].filter((name) => referenceFile.test(name)).sort()) {
    const file = readFile(files, path, problems);
    if (file) addList(pages, referencePageSchema, { data: file.data, file, at: [] }, problems);
  }
  return pages;
}

const inFolder = (files: Files) => (folder: string) =>
  Object.fromEntries(
    [...files]
      .filter(([path]) => path.startsWith(`${folder}/`))
      .map(([path, text]) => [path.slice(folder.length), text]),
  );

/** Reads the record of the conformance suite, and the statements that its cases test; mistakes go to `problems`. */
export function readConformance(files: Files, problems: ContentProblem[]): ConformanceContent {
  const records = [...files].flatMap(([file, text]) =>
    recordFile.test(file) ? readRecord(file, text, problems) : [],
  );
  return {
    titles: files.has(titlesFile)
      ? readList(files, titlesFile, conformanceTitleSchema, problems)
      : noEntries(),
    records,
    previews: [...files].flatMap(([file, text]) =>
      previewFile.test(file) ? readPreview(file, text, problems) : [],
    ),
    reference: readReference(files, problems),
    folder: inFolder(files),
  };
}

/** The build of a record, where its groups are apps that run. */
export const buildOf = ({ build }: ConformanceRecord): ConformanceBuild | undefined =>
  conformanceBuilds.find(({ name }) => name === build);
