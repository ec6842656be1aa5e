import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_basic,
  tableFeatures,
} from '@tanstack/react-table';
import type { DecisionRow } from '../data';
import { votesCast, votesThatDiffer } from './disagreement';
import { allVerdicts } from './labels';

/**
 * What the table library does here. Rows are narrowed outside of it: they stay mounted and are hidden, which is
 * many times faster than taking them out and building them again at each key.
 */
export const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

const helper = createColumnHelper<typeof features, DecisionRow>();
const alphabet = new Intl.Collator('en');

/** The columns that rows can be sorted by, under the ids of `SortKey`. */
export const columns = helper.columns([
  helper.accessor('title', {
    sortFn: (one, other) => alphabet.compare(one.original.title, other.original.title),
  }),
  helper.accessor((row) => allVerdicts.indexOf(row.verdict), {
    id: 'verdict',
    sortDescFirst: false,
    sortFn: sortFn_basic,
  }),
  helper.accessor(votesThatDiffer, { id: 'disagreement', sortDescFirst: true, sortFn: sortFn_basic }),
  helper.accessor(votesCast, { id: 'votes', sortDescFirst: true, sortFn: sortFn_basic }),
]);
