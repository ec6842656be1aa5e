/** Rows of the decision table beside one another: those with the same facts are one group, below one heading. */
import { completeFacts } from '../decide';
import type { Entries, Entry } from '../entries';
import { type ContentProblem, listed } from '../problem';
import { problemIn } from '../references';
import type { DecisionCase } from '../types';

type Row = Entry<DecisionCase>;
type Correction = Pick<ContentProblem, 'got' | 'fix'>;

/** Everything that the rules look at. */
const factsOf = ({ value }: Row) => JSON.stringify(Object.entries(completeFacts(value.facts)).sort());

/** Rows with what each check of one needs to know of the others. */
class Rows {
  private readonly facts: ReadonlyMap<Row, string>;
  private readonly withFacts = new Map<string, { first: Row; count: number }>();
  private readonly withGroup = new Map<string, Row>();

  constructor(rows: readonly Row[]) {
    this.facts = new Map(rows.map((row) => [row, factsOf(row)]));
    for (const [row, facts] of this.facts) {
      const { first = row, count = 0 } = this.withFacts.get(facts) ?? {};
      this.withFacts.set(facts, { first, count: count + 1 });
      const { group } = row.value;
      if (group !== undefined && !this.withGroup.has(group)) this.withGroup.set(group, row);
    }
  }

  areAlike(one: Row, other: Row): boolean {
    return this.facts.get(one) === this.facts.get(other);
  }

  /** The first row with the facts of this one, and how many there are. */
  like(row: Row): { first: Row; count: number } {
    return this.withFacts.get(this.facts.get(row) ?? '') ?? { first: row, count: 1 };
  }

  firstOf(group: string): Row | undefined {
    return this.withGroup.get(group);
  }
}

/** What is wrong with the place or heading of a row that has the facts of an earlier one. */
function besideOthers(row: Row, first: Row, isBelowOne: boolean): Correction | undefined {
  const { id, group } = first.value;
  const same = `the facts of ${listed([id])}`;
  if (group === undefined) {
    return { got: same, fix: `write one heading over both: the same "group: …" here and in ${listed([id])}` };
  }
  if (row.value.group !== group) {
    return { got: `${same}, but not its group`, fix: `write "group: ${group}", or correct the facts` };
  }
  if (isBelowOne) return undefined;
  return { got: `${same}, away from its group`, fix: `move the row below those of the group "${group}"` };
}

/** What is wrong with the heading of a row that is the first with its facts. */
function asFirst(row: Row, rows: Rows): Correction | undefined {
  const { group } = row.value;
  if (group === undefined) return undefined;
  const other = rows.firstOf(group);
  if (other && other !== row) {
    const fix = `choose another heading; ${listed([other.value.id])} has this one, and other facts`;
    return { got: `the group "${group}"`, fix };
  }
  return rows.like(row).count === 1
    ? { got: `the group "${group}" for one row`, fix: 'delete it: no other row has these facts' }
    : undefined;
}

/** Rows whose heading or place is not that of the rows with the same facts, and rows without notes. */
export function rowProblems({ valid }: Entries<DecisionCase>): ContentProblem[] {
  const rows = new Rows(valid);
  return valid.flatMap((row, index) => {
    const { first } = rows.like(row);
    const before = valid[index - 1];
    const isBelowOne = before === undefined || rows.areAlike(before, row);
    const told = first === row ? asFirst(row, rows) : besideOthers(row, first, isBelowOne);
    const key = row.value.group === undefined ? 'facts' : 'group';
    const group = told ? [problemIn(row, [key], { rule: 'group', ...told })] : [];
    if (row.value.notes) return group;
    const fix = 'add "notes": what the verdict alone leaves out, in one or two sentences';
    return [...group, problemIn(row, ['notes'], { rule: 'group', got: 'nothing', fix })];
  });
}
