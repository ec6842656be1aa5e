/**
 * `tsx scripts/check-prose.ts` checks the words, sentences and reading grades of all text that readers see; docs/writing.md
 * says why. `--counts` lists how many findings each file has, `--file <path>` all of one file, also if it is in the list
 * of files that are not there yet. `--shrink` takes files without findings from that list.
 */
import { parseArgs } from 'node:util';
import { CatalogError, type ContentProblem } from '../catalog/problem';
import { findingsIn, problemsToCorrect } from './lib/prose/check';
import { readProse } from './lib/prose/files';
import { readNotYet, shrinkNotYet } from './lib/prose/not-yet';
import { UserError } from './lib/user-error';

const options = {
  counts: { type: 'boolean' },
  shrink: { type: 'boolean' },
  file: { type: 'string' },
} as const;

function counts(findings: ReadonlyMap<string, ContentProblem[]>): string {
  const lines = [...findings]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([file, { length }]) => `${String(length).padStart(5)}  ${file}`);
  return [...lines, `${[...findings.values()].flat().length} findings in ${findings.size} files`].join('\n');
}

/** All findings of one file, whether it is in the list or not. */
function ofOneFile(name: string): string {
  const files = readProse().filter(({ file }) => file === name);
  if (files.length === 0)
    throw new UserError(`${name} is not a file whose text is checked; write its path from the root`);
  const problems = [...findingsIn(files).values()].flat();
  if (problems.length > 0) throw new CatalogError(problems, Number.POSITIVE_INFINITY);
  return `${name} has no findings`;
}

function run(): string {
  const { values } = parseArgs({ options });
  if (values.file !== undefined) return ofOneFile(values.file);
  const files = readProse();
  const findings = findingsIn(files);
  if (values.counts) return counts(findings);
  const list = values.shrink ? shrinkNotYet(new Set(findings.keys())) : readNotYet();
  const problems = problemsToCorrect(findings, list);
  if (problems.length > 0) throw new CatalogError(problems);
  return `Prose: ${files.length} files, of which ${list.length} are not there yet`;
}

try {
  console.log(run());
} catch (error) {
  const isPlain = error instanceof UserError;
  if (!isPlain && !(error instanceof CatalogError)) throw error;
  console.error(isPlain ? error.message : `${error.message}\n\n${error.problems.length} to correct`);
  process.exitCode = 1;
}
