import { functionalUpdate, type ReactTable, type SortingState, useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import type { DecisionRow } from '../data';
import { columns, features } from './model';
import { type ChangeView, type Sort, sortKeys } from './view';

export type TableModel = ReactTable<typeof features, DecisionRow>;

function sortFrom([first]: SortingState): Sort | undefined {
  const by = sortKeys.find((key) => key === first?.id);
  return by && { by, descending: first?.desc ?? false };
}

const idOf = (row: DecisionRow) => row.id;

/** The table library, with the reader's view as its state: the address stays the only place that holds it. */
export function useTableModel(
  rows: readonly DecisionRow[],
  sort: Sort | undefined,
  change: ChangeView,
): TableModel {
  const sorting = useMemo(() => (sort ? [{ id: sort.by, desc: sort.descending }] : []), [sort]);
  return useTable({
    features,
    columns,
    data: rows,
    getRowId: idOf,
    enableMultiSort: false,
    state: { sorting },
    onSortingChange: (update) => change({ sort: sortFrom(functionalUpdate(update, sorting)) }),
  });
}
