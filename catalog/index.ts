/** Loads, validates and joins what is in `data/` and `examples/`: what other layers import from here. */
import { buildCatalog } from './catalog';
import type { Files } from './entries';
import { experimentBase, readExperiments } from './evidence/experiments';
import type { ExperimentFolder } from './evidence/types';
import { type ExampleFolder, readExamples } from './examples';
import { CatalogError, type ContentProblem, formatProblem } from './problem';
import { readFiles } from './read-files';
import type { Catalog } from './types';

export { affectedBy } from './affected';
export { articleMarkdown } from './articles/markdown';
export { verdictsMarkdown } from './articles/verdicts-as-markdown';
export { articleAt, claimById, exampleBySlug, experimentById, sourceById } from './by-id';
export { completeFacts, DecideError, type Decision, decide } from './decide';
export { experimentApp } from './evidence/app-files';
export { checksumOf, recordingText } from './evidence/checksum';
export { type Drift, driftBetween, driftText } from './evidence/drift';
export { expectedOn, observedText, sameObserved } from './evidence/expected';
export { nextRelease } from './evidence/next-release';
export type { ExampleFolder } from './examples';
export { explain } from './explain';
export { lookupIn } from './lookup';
export type * from './types';
export { type VerdictGroup, verdictGroups } from './verdict-groups';
export { CatalogError, type ContentProblem, formatProblem };

const sameFiles = (one: Files, other: Files) =>
  one.size === other.size && [...one].every(([path, text]) => other.get(path) === text);

/** While the site is built nobody edits, and hundreds of pages ask: to read all files for each took most of the time. */
const filesStay = process.env.NODE_ENV === 'production';

/** Under `npm run dev` drafts are shown, and what is not finished is not a reason to show nothing. */
const isWriting = process.env.NODE_ENV === 'development';

/** In milliseconds: each component of a page asks for the catalog, and to read thousands of files for each takes seconds. */
const onePage = 250;

type Built = Map<string, { files: Files; catalog: Catalog; readAt: number }>;
declare global {
  var builtCatalogs: Built | undefined;
}
/** Then of the process, for Next.js lays this module into three bundles; otherwise new with each edit of this layer. */
const built: Built = (filesStay && globalThis.builtCatalogs) || new Map();
if (filesStay) globalThis.builtCatalogs = built;

/**
 * Reads all content below `root`. Except while the site is built, the files are read at every call, so that an edit is
 * seen by the next one (under `npm run dev`, once for a page); they are validated and joined again only when one of them changed.
 *
 * @throws {CatalogError} which lists every mistake
 */
export function loadCatalog(root: string = process.cwd()): Catalog {
  const known = built.get(root);
  if (known && filesStay) return known.catalog;
  if (known && isWriting && performance.now() - known.readAt < onePage) return known.catalog;
  const files = readFiles(root);
  const isSame = known && sameFiles(known.files, files);
  const catalog = isSame ? known.catalog : buildCatalog(files, isWriting);
  built.set(root, { files, catalog, readAt: performance.now() });
  return catalog;
}

/**
 * The experiments as their folders hold them, whatever was recorded so far, and what is under their apps, by path in
 * the app. Throws `CatalogError` where one is not valid in itself.
 */
export function loadExperiments(root: string = process.cwd()): {
  experiments: ExperimentFolder[];
  base: Readonly<Record<string, string>>;
} {
  const problems: ContentProblem[] = [];
  const files = readFiles(root, ['evidence/base', 'evidence/experiments']);
  const experiments = readExperiments(files, problems).valid.map(({ value }) => value);
  if (problems.length > 0) throw new CatalogError(problems);
  return { experiments, base: experimentBase(files) };
}

/**
 * The examples as their folders hold them, and nothing of what they refer to: a small part of the time that the whole
 * catalog takes. Throws `CatalogError` where one is not valid in itself.
 */
export function loadExamples(root: string = process.cwd()): ExampleFolder[] {
  const problems: ContentProblem[] = [];
  const examples = readExamples(readFiles(root, ['examples']), problems).valid.map(({ value }) => value);
  if (problems.length > 0) throw new CatalogError(problems);
  return examples;
}
