import { memo, useLayoutEffect } from 'react';
import type { DecisionRow } from '../data';
import { type TableModel, useTableModel } from './use-table-model';
import type { ChangeView, View } from './view';

interface Props extends Pick<View, 'sort'> {
  rows: readonly DecisionRow[];
  change: ChangeView;
  onModel: (model: TableModel) => void;
}

/**
 * Draws nothing: it runs the table library and hands its model to the table. It has no part in typing, for it
 * renders again only where the order changes.
 */
export const TableEngine = memo(function TableEngine({ rows, sort, change, onModel }: Props) {
  const model = useTableModel(rows, sort, change);
  useLayoutEffect(() => onModel(model), [model, onModel]);
  return null;
});
