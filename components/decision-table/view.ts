import type { Caller, DecisionVerdict, Intent } from '../data';
import { type OptionalColumn, optionalColumns } from './columns';

/** What a reader narrows the table to; an empty value means all. */
export interface RowFilter {
  words: string;
  verdicts: readonly DecisionVerdict[];
  caller: Caller | '';
  intent: Intent | '';
  /** Only rows whose articles differ from the verdict or from each other. */
  onlyDisputed: boolean;
}

export const sortKeys = ['title', 'verdict', 'disagreement', 'votes'] as const;
export type SortKey = (typeof sortKeys)[number];
export interface Sort {
  by: SortKey;
  descending: boolean;
}

/** How a reader looks at the table: what its address holds. */
export interface View extends RowFilter {
  /** Without one, the order of the data. */
  sort: Sort | undefined;
  columns: readonly OptionalColumn[];
  /** Ids of the rows put side by side, at most two. */
  compared: readonly string[];
}

export const noRowFilter: RowFilter = {
  words: '',
  verdicts: [],
  caller: '',
  intent: '',
  onlyDisputed: false,
};
export const plainView: View = { ...noRowFilter, sort: undefined, columns: optionalColumns, compared: [] };

/** Changes a part of the view; typing is not a step of its own for the back button. */
export type ChangeView = (part: Partial<View>, step?: 'pushState' | 'replaceState') => void;

/** Whether a filter leaves anything out, or could. */
export const isNarrowed = ({ words, verdicts, caller, intent, onlyDisputed }: RowFilter): boolean =>
  words !== '' || verdicts.length > 0 || caller !== '' || intent !== '' || onlyDisputed;
