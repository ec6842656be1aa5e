/** What `npm run new` says. */
import { type ContentProblem, formatProblem } from '../../../catalog/problem';
import type { Plan, Project } from './plan';

/** The lines that a text has and the text before it has not, if lines were only put in at one place. */
function insertedLines(before: string, after: string): { line: number; lines: string[] } {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < old.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < old.length - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  return { line: start + 1, lines: now.slice(start, now.length - end) };
}

function fileLine(path: string, after: string, before: string | undefined): string {
  if (before === undefined) return `  new      ${path}`;
  const { line, lines } = insertedLines(before, after);
  return `  changed  ${path}:${line}, ${lines.length} line${lines.length === 1 ? '' : 's'}`;
}

function contentOf(path: string, after: string, before: string | undefined): string {
  const { line, lines } = insertedLines(before ?? '', after);
  const shown = before === undefined ? after.trimEnd().split('\n') : lines;
  return [`${path}${before === undefined ? '' : `:${line}`}`, ...shown.map((text) => `  | ${text}`)].join(
    '\n',
  );
}

const filesOf = ({ files }: Plan, { files: before }: Project, line: typeof fileLine) =>
  Object.entries(files).map(([path, after]) => line(path, after, before.get(path)));

/** What would be written, word for word. */
export const dryReport = (plan: Plan, project: Project): string =>
  ['Would write:', '', filesOf(plan, project, contentOf).join('\n\n'), ''].join('\n');

/** Which files were written. */
export const writtenReport = (plan: Plan, project: Project): string =>
  ['Written:', ...filesOf(plan, project, fileLine), ''].join('\n');

function checkLines(problems: readonly ContentProblem[], { awaited }: Plan): string[] {
  const others = problems.filter((problem) => !awaited?.isMeant(problem));
  return [
    ...(problems.length === 0 ? ['The content check has nothing to say about it.'] : []),
    ...(awaited && others.length < problems.length ? [awaited.sentence] : []),
    ...(others.length > 0
      ? ['The content check asks for this:', '', others.map(formatProblem).join('\n\n')]
      : []),
  ];
}

/** What was found, what the check says, and what to do. */
export function nextReport(plan: Plan, problems: readonly ContentProblem[]): string {
  const steps = [
    ...plan.next,
    '`npm run check` checks everything, and asks for what still says TODO. Then commit, push, and open a pull request.',
  ];
  return [
    ...plan.notes,
    ...checkLines(problems, plan),
    '',
    'Next:',
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
  ].join('\n');
}
