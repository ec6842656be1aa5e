import type { Column } from '@tanstack/react-table';
import { clsx } from 'clsx';
import type { DecisionRow } from '../data';
import { type ColumnId, columnLabel, shownColumns, sourceIds } from './columns';
import type { features } from './model';
import styles from './table-head.module.css';
import type { TableModel } from './use-table-model';
import { sortKeys, type View } from './view';

const directions = { asc: 'ascending', desc: 'descending' } as const;
const isSource = (id: ColumnId) => sourceIds.some((source) => source === id);
const isSortable = (id: ColumnId) => sortKeys.some((key) => key === id);

interface Props {
  id: ColumnId;
  column: Column<typeof features, DecisionRow> | undefined;
}

/** The head of a column. A button only where it does something: without JavaScript it is plain text. */
function Head({ id, column }: Props) {
  const sorted = column?.getIsSorted();
  return (
    <th
      scope="col"
      className={clsx(isSource(id) && styles.source, isSortable(id) && styles.sortable)}
      data-column={id}
      aria-sort={sorted ? directions[sorted] : undefined}
    >
      {column?.getCanSort() ? (
        <button type="button" onClick={column.getToggleSortingHandler()} data-sorted={sorted || undefined}>
          {columnLabel[id]}
        </button>
      ) : (
        <span>{columnLabel[id]}</span>
      )}
    </th>
  );
}

/** Names the columns, and sorts by the four that have an order as soon as there is a model to do it. */
export function TableHead({ columns, model }: Pick<View, 'columns'> & { model: TableModel | undefined }) {
  return (
    <thead className={styles.head}>
      <tr>
        {shownColumns(columns).map((id) => (
          <Head key={id} id={id} column={isSortable(id) ? model?.getColumn(id) : undefined} />
        ))}
      </tr>
    </thead>
  );
}
