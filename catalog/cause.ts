/** Which of many problems is told first: the one that most likely brought the others. */
import type { ContentProblem } from './problem';
import { type RuleName, rankOf } from './rules';

const unreadable: ReadonlySet<RuleName> = new Set([
  'merge-conflict',
  'yaml-syntax',
  'json-syntax',
  'front-matter',
  'mdx-syntax',
]);

/** What looks at more than one file: while one of them cannot be read, nobody knows whether it is true. */
const acrossFiles: ReadonlySet<RuleName> = new Set([
  'reference',
  'coverage',
  'unused-rule',
  'uncited',
  'recording',
  'link',
  'anchor',
]);

const isUnreadable = ({ rule = 'shape' }: ContentProblem) => unreadable.has(rule);

/** A file that cannot be read is told of alone, once; what rests on it stays quiet. */
function withoutEchoes(problems: readonly ContentProblem[]): ContentProblem[] {
  const broken = new Map<string, ContentProblem>();
  for (const problem of problems.filter(isUnreadable)) {
    const known = broken.get(problem.file);
    if (!known || byCause(problem, known) < 0) broken.set(problem.file, problem);
  }
  if (broken.size === 0) return [...problems];
  const isQuiet = (problem: ContentProblem) =>
    broken.has(problem.file)
      ? broken.get(problem.file) !== problem && problem.rule !== 'hidden-characters'
      : acrossFiles.has(problem.rule ?? 'shape');
  return problems.filter((problem) => !isQuiet(problem));
}

const byPlace = (a: ContentProblem, b: ContentProblem) =>
  a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;

const byCause = (a: ContentProblem, b: ContentProblem) => rankOf(a.rule) - rankOf(b.rule) || byPlace(a, b);

const placeIn = ({ file, line }: Pick<ContentProblem, 'file' | 'line'>) => `${file}:${line}`;

/** Problems by a key; those without one are left out. */
function groupedBy(problems: readonly ContentProblem[], keyOf: (one: ContentProblem) => string | undefined) {
  const groups = new Map<string, ContentProblem[]>();
  for (const problem of problems) {
    const key = keyOf(problem);
    if (key === undefined) continue;
    const group = groups.get(key) ?? [];
    group.push(problem);
    groups.set(key, group);
  }
  return groups;
}

/**
 * Several places that name what is not there: one of them is told, with the others.
 *
 * @param uncited records that nothing names, by their kind
 */
function together(
  uncited: ReadonlyMap<string, readonly ContentProblem[]>,
  [first, ...others]: readonly ContentProblem[],
): ContentProblem[] {
  if (!first?.missing) return [];
  const { meant, name, kind } = first.missing;
  const names = [first, ...others].map(placeIn);
  const some = `${names.slice(0, 3).join(', ')}${names.length > 3 ? ' and more' : ''}`;
  const orphans = uncited.get(kind) ?? [];
  const [orphan] = orphans;
  // Where many name one that is not there, and one is there that nobody names, that one has another name than before.
  const renamed = orphans.length === 1 && orphan ? { ...orphan, name: orphan.missing?.name } : meant;
  if (others.length === 0) return [first];
  const got = `"${name}", which is not the id of a ${kind}, in ${names.length} places`;
  if (!renamed) return [{ ...first, got, fix: `${first.fix}; also in ${some}` }];
  const { file, line, column } = renamed;
  const fix = `write "${name}" again, or correct what names it: ${some}`;
  return [
    {
      rule: 'reference',
      file,
      line,
      column,
      path: 'id',
      got: `"${renamed.name}", while ${names.length} places name "${name}", which does not exist`,
      fix,
      missing: { kind, name },
    },
  ];
}

/** Mentions of one missing record as one problem. */
function grouped(problems: readonly ContentProblem[]): ContentProblem[] {
  const keyOf = ({ rule, missing }: ContentProblem) =>
    rule === 'reference' && missing ? `${missing.kind} ${missing.name}` : undefined;
  const groups = groupedBy(problems, keyOf);
  const uncited = groupedBy(problems, ({ rule, missing }) =>
    rule === 'uncited' ? missing?.kind : undefined,
  );
  const rest = problems.filter((one) => keyOf(one) === undefined);
  const merged = [...groups.values()].flatMap((group) => together(uncited, group.sort(byPlace)));
  const told = new Set(merged.map(placeIn));
  return [...merged, ...rest.filter((one) => one.rule !== 'uncited' || !told.has(placeIn(one)))];
}

/** Two checks may see the same mistake. */
function once(problems: readonly ContentProblem[]): ContentProblem[] {
  const byText = new Map(
    problems.map((one) => [`${placeIn(one)}:${one.column} ${one.path} ${one.got}`, one] as const),
  );
  return [...byText.values()];
}

/** The problems without echoes of one another, the likeliest cause first, then in the order of files and lines. */
export const causesFirst = (problems: readonly ContentProblem[]): ContentProblem[] =>
  grouped(withoutEchoes(once(problems))).sort(byCause);
