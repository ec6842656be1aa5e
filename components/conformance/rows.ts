import { stepsThatDiffer } from 'next-sandbox/differences';
import type { ConformanceCaseView, ConformanceGroup } from '../data';

/** What a cell says; `unrun`: nothing is recorded; `none`: the case describes the other mode only. */
export type Cell = 'holds' | 'differs' | 'fails' | 'unrun' | 'none';

/** The columns with results, in their order. */
export const caseColumns = [
  { target: 'next', mode: 'classic', title: 'Next.js without Cache Components' },
  { target: 'next', mode: 'cached', title: 'Next.js with Cache Components' },
  { target: 'sandbox', mode: 'classic', title: 'Sandbox without Cache Components' },
  { target: 'sandbox', mode: 'cached', title: 'Sandbox with Cache Components' },
] as const;

/** What the table shows of a case. */
export interface CaseRow extends Pick<ConformanceCaseView, 'id' | 'name' | 'statements' | 'report' | 'app'> {
  /** One for each of `caseColumns`. */
  cells: readonly Cell[];
  /** Why the sandbox differs, and the entry about it, where the list of differences says so. */
  reason?: string;
  difference?: string;
}

export interface GroupOfRows {
  id: string;
  title: string;
  /** Of Next.js; more than one where the group was not recorded as a whole since the last came. */
  releases: readonly string[];
  rows: readonly CaseRow[];
}

function cellsOf({ modes, ...results }: ConformanceCaseView): Cell[] {
  return caseColumns.map(({ target, mode }) =>
    modes.includes(mode) ? (results[target][mode] ?? 'unrun') : 'none',
  );
}

function rowOf(each: ConformanceCaseView): CaseRow {
  const { id, name, group, statements, report, app } = each;
  const known = stepsThatDiffer.find(({ example, step }) => example === group && step === name);
  const { reason, difference } = known ?? {};
  return { id, name, statements, report, app, cells: cellsOf(each), reason, difference };
}

/** The groups of the suite as the table shows them. */
export const groupsOfRows = (groups: readonly ConformanceGroup[]): GroupOfRows[] =>
  groups.map(({ id, title, cases }) => ({
    id,
    title,
    releases: [...new Set(cases.map(({ release }) => release))],
    rows: cases.map(rowOf),
  }));

/** Whether a run of the case was seen to end otherwise than the case claims: in the sandbox, or on Next.js itself. */
export const isDifferent = ({ cells }: CaseRow): boolean =>
  cells.includes('differs') || cells.includes('fails');

export const isUnrun = ({ cells }: CaseRow): boolean => cells.includes('unrun');

/** `39 cases, 1 differs, 2 not run yet`: what became of the cases of a group. */
export function caseTally(rows: readonly CaseRow[]): string {
  const differing = rows.filter(isDifferent).length;
  const unrun = rows.filter(isUnrun).length;
  return [
    `${rows.length} ${rows.length === 1 ? 'case' : 'cases'}`,
    ...(differing > 0 ? [`${differing} ${differing === 1 ? 'differs' : 'differ'}`] : []),
    ...(unrun > 0 ? [`${unrun} not run yet`] : []),
  ].join(', ');
}
