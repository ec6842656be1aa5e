import type { SourceId } from '../data';
import { sourceLabel } from '../sources/source-label';

/** The columns a reader may take away: the vote of each article, and the reason. */
export type OptionalColumn = SourceId | 'because';
export type ColumnId = 'title' | 'verdict' | OptionalColumn | 'disagreement' | 'votes';

export const sourceIds = Object.keys(sourceLabel) as SourceId[];
export const optionalColumns: readonly OptionalColumn[] = [...sourceIds, 'because'];

/** What is in the head of each column. */
export const columnLabel: Record<ColumnId, string> = {
  title: 'Use case',
  verdict: 'Verdict',
  ...sourceLabel,
  disagreement: 'Differ',
  votes: 'Votes',
  because: 'Because',
};

/** The columns that are shown, in their order. */
export const shownColumns = (optional: readonly OptionalColumn[]): ColumnId[] => [
  'title',
  'verdict',
  ...sourceIds.filter((id) => optional.includes(id)),
  'disagreement',
  'votes',
  ...(optional.includes('because') ? (['because'] as const) : []),
];
