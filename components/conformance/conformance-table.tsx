'use client';

import { useMemo } from 'react';
import { Choice } from '../ui/choice';
import { FilterBar } from '../ui/filter-bar';
import { type HistoryMethod, useAddressFilter } from '../ui/use-address-filter';
import { ConformanceCaseTable } from './case-table';
import styles from './conformance.module.css';
import { type CaseFilter, filterInAddress, isNarrowed, matching, only } from './filter';
import { caseTally, type GroupOfRows } from './rows';

/** Every case of the suite is in the HTML, its groups closed; with JavaScript they can be narrowed. */
export function ConformanceTable({ groups }: { groups: readonly GroupOfRows[] }) {
  const inAddress = useMemo(() => filterInAddress(groups.map(({ id }) => id)), [groups]);
  const [filter, change] = useAddressFilter(inAddress);
  const shown = useMemo(() => matching(groups, filter), [groups, filter]);
  const clear = () => change(inAddress.none, 'pushState');
  return (
    <div className={styles.root} data-pagefind-ignore="">
      <FilterBar
        what="a case"
        words={filter.words}
        onWords={(words) => change({ ...filter, words }, 'replaceState')}
        status={statusOf(groups, shown)}
        isNarrowed={isNarrowed(filter)}
        onClear={clear}
      >
        <Choices filter={filter} change={change} groups={groups} />
      </FilterBar>
      {shown.map((group) => (
        <Group key={group.id} group={group} isOpen={isNarrowed(filter)} />
      ))}
      {shown.length === 0 && (
        <p className={styles.empty}>
          No cases match.{' '}
          <button type="button" onClick={clear}>
            Show all cases
          </button>
        </p>
      )}
    </div>
  );
}

const countOf = (groups: readonly GroupOfRows[]) => groups.reduce((sum, { rows }) => sum + rows.length, 0);

function statusOf(groups: readonly GroupOfRows[], shown: readonly GroupOfRows[]): string {
  const [all, some] = [countOf(groups), countOf(shown)];
  return some === all ? `All ${all} cases` : `${some} of ${all} cases`;
}

interface ChoicesProps {
  filter: CaseFilter;
  change: (next: CaseFilter, step: HistoryMethod) => void;
  groups: readonly GroupOfRows[];
}

function Choices({ filter, change, groups }: ChoicesProps) {
  const choose = (chosen: Partial<CaseFilter>) => change({ ...filter, ...chosen }, 'pushState');
  return (
    <>
      <Choice label="Group" name="group" value={filter.group} onChoose={(group) => choose({ group })}>
        {groups.map(({ id, title }) => (
          <option key={id} value={id}>
            {title.replaceAll('`', '')}
          </option>
        ))}
      </Choice>
      <fieldset>
        <legend>Result</legend>
        <label>
          <input
            type="checkbox"
            name="differs"
            value={only}
            checked={filter.differs}
            onChange={({ target }) => choose({ differs: target.checked })}
          />
          Differs only
        </label>
      </fieldset>
    </>
  );
}

/** A group that the browser opens by itself where an address leads into it. */
function Group({ group, isOpen }: { group: GroupOfRows; isOpen: boolean }) {
  const { id, title, rows } = group;
  return (
    <details className={styles.group} open={isOpen}>
      <summary>
        <h2 id={id}>{title.replaceAll('`', '')}</h2>
        <span>{caseTally(rows)}</span>
      </summary>
      <ConformanceCaseTable group={group} />
    </details>
  );
}
