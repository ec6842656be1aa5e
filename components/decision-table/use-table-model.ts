import { functionalUpdate, type ReactTable, type SortingState, useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import type { DecisionRow } from '../data';
import { optionalColumns } from './columns';
import { columns, features } from './model';
import { type ChangeView, sortKeys, type View } from './view';

export type TableModel = ReactTable<typeof features, DecisionRow>;

const sortFrom = ([first]: SortingState): View['sort'] => {
  const by = sortKeys.find((key) => key === first?.id);
  return by && { by, descending: first?.desc ?? false };
};

const idOf = (row: DecisionRow) => row.id;

/** The table library, with the reader's view as its state: the address stays the only place that holds it. */
export function useTableModel(rows: readonly DecisionRow[], view: View, change: ChangeView): TableModel {
  const { sort, columns: shown } = view;
  const sorting = useMemo(() => (sort ? [{ id: sort.by, desc: sort.descending }] : []), [sort]);
  const columnVisibility = useMemo(
    () => Object.fromEntries(optionalColumns.map((id) => [id, shown.includes(id)])),
    [shown],
  );
  return useTable({
    features,
    columns,
    data: rows,
    getRowId: idOf,
    enableMultiSort: false,
    state: { sorting, columnVisibility },
    onSortingChange: (update) => change({ sort: sortFrom(functionalUpdate(update, sorting)) }),
    onColumnVisibilityChange: (update) => {
      const next = functionalUpdate(update, columnVisibility);
      change({ columns: optionalColumns.filter((id) => next[id] !== false) });
    },
  });
}
