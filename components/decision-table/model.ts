import {
  columnVisibilityFeature,
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_basic,
  tableFeatures,
} from '@tanstack/react-table';
import type { DecisionRow } from '../data';
import { sourceIds } from './columns';
import { votesCast, votesThatDiffer } from './disagreement';
import { allVerdicts } from './words';

/**
 * What the table library does here. Rows are narrowed outside of it: they stay mounted and are hidden, which is
 * many times faster than taking them out and building them again at each key.
 */
export const features = tableFeatures({
  columnVisibilityFeature,
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

const helper = createColumnHelper<typeof features, DecisionRow>();
const alphabet = new Intl.Collator('en');

/** All columns in their order, by the ids of `ColumnId`; those with a value can be sorted by. */
export const columns = helper.columns([
  helper.accessor('title', {
    enableHiding: false,
    sortFn: (one, other) => alphabet.compare(one.original.title, other.original.title),
  }),
  helper.accessor((row) => allVerdicts.indexOf(row.verdict), {
    id: 'verdict',
    enableHiding: false,
    sortDescFirst: false,
    sortFn: sortFn_basic,
  }),
  ...sourceIds.map((id) => helper.display({ id })),
  helper.accessor(votesThatDiffer, {
    id: 'disagreement',
    enableHiding: false,
    sortDescFirst: true,
    sortFn: sortFn_basic,
  }),
  helper.accessor(votesCast, { id: 'votes', enableHiding: false, sortDescFirst: true, sortFn: sortFn_basic }),
  helper.display({ id: 'because' }),
]);
