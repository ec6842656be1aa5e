'use client';

import type { DecisionRow as Row, Source } from '../data';
import { useAddressFilter } from '../look/use-address-filter';
import { sourceLabel } from '../sources/source-label';
import { DecisionRow } from './decision-row';
import styles from './decision-table.module.css';
import { filterInAddress, matches } from './filter';
import { FilterForm } from './filter-form';
import { Legend } from './legend';

interface Props {
  rows: readonly Row[];
  sources: readonly Source[];
}

function Head({ sources }: Pick<Props, 'sources'>) {
  return (
    <thead>
      <tr>
        <th scope="col">Use case</th>
        <th scope="col">Verdict</th>
        {sources.map(({ id }) => (
          <th scope="col" key={id} className={styles.source}>
            <span>{sourceLabel[id]}</span>
          </th>
        ))}
        <th scope="col">Because</th>
      </tr>
    </thead>
  );
}

/**
 * The decision table: every row stands in the HTML, so that it is complete without JavaScript; with it, the
 * rows can be narrowed. Used in the documentation and, alone, in slides.
 */
export function DecisionTable({ rows, sources }: Props) {
  const [filter, change] = useAddressFilter(filterInAddress);
  const shown = rows.filter((row) => matches(row, filter));
  return (
    <div className={styles.root}>
      <FilterForm filter={filter} change={change} shown={shown.length} total={rows.length} />
      <Legend />
      <table className={styles.table}>
        <caption>What to use for {rows.length} use cases, and how the five articles voted</caption>
        <Head sources={sources} />
        <tbody>
          {shown.map((row) => (
            <DecisionRow row={row} sources={sources} key={row.id} />
          ))}
          {shown.length === 0 && (
            <tr className={styles.none}>
              <td colSpan={3 + sources.length}>No use case has these words and this verdict.</td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
