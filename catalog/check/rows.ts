/** Rows of the decision table beside one another: those with the same facts are one group, below one heading. */
import { completeFacts } from '../decide';
import type { Entries, Entry } from '../entries';
import { listed, type Problem } from '../problem';
import { problemIn } from '../references';
import type { DecisionCase } from '../types';

type Row = Entry<DecisionCase>;
type Correction = Pick<Problem, 'got' | 'fix'>;

/** Everything that the rules look at. */
const factsOf = ({ value }: Row) => JSON.stringify(Object.entries(completeFacts(value.facts)).sort());

/** What is wrong with the place or heading of a row that has the facts of an earlier one. */
function besideOthers(row: Row, first: Row, before: Row | undefined): Correction | undefined {
  const { id, group } = first.value;
  const same = `the facts of ${listed([id])}`;
  if (group === undefined) {
    return { got: same, fix: `write one heading over both: the same "group: …" here and in ${listed([id])}` };
  }
  if (row.value.group !== group) {
    return { got: `${same}, but not its group`, fix: `write "group: ${group}", or correct the facts` };
  }
  if (before && factsOf(before) === factsOf(row)) return undefined;
  return { got: `${same}, away from its group`, fix: `move the row below those of the group "${group}"` };
}

/** What is wrong with the heading of a row that is the first with its facts. */
function asFirst(row: Row, rows: readonly Row[]): Correction | undefined {
  const { group } = row.value;
  if (group === undefined) return undefined;
  const other = rows.find((each) => each.value.group === group && factsOf(each) !== factsOf(row));
  if (other && rows.indexOf(other) < rows.indexOf(row)) {
    const fix = `choose another heading; ${listed([other.value.id])} has this one, and other facts`;
    return { got: `the group "${group}"`, fix };
  }
  const isAlone = rows.filter((each) => factsOf(each) === factsOf(row)).length === 1;
  return isAlone
    ? { got: `the group "${group}" for one row`, fix: 'delete it: no other row has these facts' }
    : undefined;
}

/** Rows whose heading or place is not that of the rows with the same facts, and rows without notes. */
export function rowProblems({ valid: rows }: Entries<DecisionCase>): Problem[] {
  return rows.flatMap((row, index) => {
    const first = rows.find((each) => factsOf(each) === factsOf(row)) ?? row;
    const told = first === row ? asFirst(row, rows) : besideOthers(row, first, rows[index - 1]);
    const key = row.value.group === undefined ? 'facts' : 'group';
    const group = told ? [problemIn(row, [key], { rule: 'group', ...told })] : [];
    if (row.value.notes) return group;
    const fix = 'add "notes": what the verdict alone leaves out, in one or two sentences';
    return [...group, problemIn(row, ['notes'], { rule: 'group', got: 'nothing', fix })];
  });
}
