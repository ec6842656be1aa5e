import type { Column } from '@tanstack/react-table';
import { clsx } from 'clsx';
import type { DecisionRow } from '../data';
import { useHydrated } from '../playground/use-hydrated';
import { type ColumnId, columnLabel, sourceIds } from './columns';
import type { features } from './model';
import styles from './table-head.module.css';
import type { TableModel } from './use-table-model';

const directions = { asc: 'ascending', desc: 'descending' } as const;
const isSource = (id: string) => sourceIds.some((source) => source === id);

/** The head of a column. A button only where it does something: without JavaScript it is plain text. */
function Head({ column }: { column: Column<typeof features, DecisionRow> }) {
  const isHydrated = useHydrated();
  const label = columnLabel[column.id as ColumnId];
  const sorted = column.getIsSorted();
  if (!column.getCanSort()) {
    return (
      <th scope="col" className={clsx(isSource(column.id) && styles.source)} data-column={column.id}>
        <span>{label}</span>
      </th>
    );
  }
  return (
    <th
      scope="col"
      className={styles.sortable}
      data-column={column.id}
      aria-sort={sorted ? directions[sorted] : undefined}
    >
      {isHydrated ? (
        <button type="button" onClick={column.getToggleSortingHandler()} data-sorted={sorted || undefined}>
          {label}
        </button>
      ) : (
        <span>{label}</span>
      )}
    </th>
  );
}

/** Names the columns, and sorts by the four that have an order. */
export function TableHead({ table }: { table: TableModel }) {
  return (
    <thead className={styles.head}>
      {table.getHeaderGroups().map(({ id, headers }) => (
        <tr key={id}>
          {headers.map(({ column }) => (
            <Head key={column.id} column={column} />
          ))}
        </tr>
      ))}
    </thead>
  );
}
