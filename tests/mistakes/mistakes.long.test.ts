/** What a contributor is told first for each of many slips: it must be the cause, in the place where it is. */
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../catalog/check';
import { type ContentProblem, formatProblem } from '../../catalog/problem';
import { pathsIn } from '../../catalog/read-files';
import { knownPackages } from '../../scripts/lib/content-packages';
import { inExamples, inExperiments } from './in-code';
import { inRecords, inYaml } from './in-data';
import { inPages } from './in-pages';
import { lineOf, type Mistake, withMistake } from './mistake';

const packages = knownPackages();
const inPublic = pathsIn(process.cwd(), 'public');
const mistakes = [...inYaml, ...inRecords, ...inPages, ...inExamples, ...inExperiments];

/** Whether the first message is at the mistake, or one line beside it. */
function isCause(
  { file, cause = {}, ...rest }: Mistake,
  { problem }: { problem: ContentProblem | undefined },
): boolean {
  if (problem?.file !== (cause.file ?? file)) return false;
  const line = lineOf({ file, ...rest }) + (cause.below ?? 0);
  return cause.file !== undefined || Math.abs(problem.line - line) <= 1;
}

/** Lines as seen from the mistake, so that a snapshot stays when the rest of a file grows; (file) is at the first. */
function relative(mistake: Mistake, problem: ContentProblem): string {
  const line =
    problem.file === mistake.file && problem.path !== '(file)'
      ? problem.line - lineOf(mistake)
      : problem.line;
  const sign = problem.file === mistake.file && line >= 0 ? '+' : '';
  const [first = '', ...rest] = formatProblem(problem).split('\n');
  const place = `${problem.file}:${sign}${line}:${problem.column}`;
  const head = first.replace(`${problem.file}:${problem.line}:${problem.column}`, place);
  const told = rest
    .join('\n')
    .replace(/(\.\w+):\d+/g, '$1:…')
    .replace(/\b(line) \d+/g, '$1 …');
  return `${head}\n${told.replace(/in \d+ places|while \d+ places/g, (text) => text.replace(/\d+/, '…'))}`;
}

const told = new Map<string, boolean>();

describe('the first message is the cause', () => {
  test.each(mistakes)('$name', (mistake) => {
    const { problems } = checkContent(withMistake(mistake), packages, inPublic);
    const [problem] = problems;
    told.set(mistake.name, isCause(mistake, { problem }));
    expect(problem && relative(mistake, problem)).toMatchSnapshot();
  });

  test('of all but one of them', () => {
    const missed = [...told].filter(([, is]) => !is).map(([name]) => name);
    expect(mistakes.length).toBeGreaterThanOrEqual(80);
    expect(told.size).toBe(mistakes.length);
    // One article names the term: whether it is the name or the use that is wrong, nobody can tell.
    expect(missed).toEqual(['another name for a term']);
  });
});
