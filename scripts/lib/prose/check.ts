/** All findings in the text of the project, without those of files that are known to have some. */
import type { ContentProblem } from '../../../catalog/problem';
import { passageProblems } from './check-passage';
import type { ReadFile } from './files';
import { linkProblems } from './links';
import { unneeded } from './not-yet';

/** Findings by file, of the files that have any. */
export function findingsIn(files: readonly ReadFile[]): Map<string, ContentProblem[]> {
  const found = files.map(({ file, source, passages }) => {
    const ofPassages = passages().flatMap((passage) => passageProblems(passage, source));
    const problems: ContentProblem[] = [...ofPassages, ...linkProblems(file, source)];
    return [file, problems] as const;
  });
  return new Map(found.filter(([, problems]) => problems.length > 0));
}

/** @returns what has to be corrected: findings elsewhere than in the files of the list, and entries it does not need */
export function problemsToCorrect(
  findings: ReadonlyMap<string, ContentProblem[]>,
  list: readonly string[],
): ContentProblem[] {
  const known = new Set(list);
  const fresh = [...findings].flatMap(([file, problems]) => (known.has(file) ? [] : problems));
  return [...fresh, ...unneeded(list, new Set(findings.keys()))];
}
