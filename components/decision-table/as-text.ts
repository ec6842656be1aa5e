import type { DecisionRow } from '../data';
import { choiceLabels } from '../verdict/choice-chip';
import { type ColumnId, columnLabel } from './columns';
import { votesCast, votesThatDiffer } from './disagreement';

/** A table as plain words: what both ways of copying write. */
export interface TextTable {
  head: readonly string[];
  body: readonly (readonly string[])[];
}

function cellText(row: DecisionRow, column: ColumnId): string {
  switch (column) {
    case 'title':
      return row.title;
    case 'verdict':
      return choiceLabels[row.verdict];
    case 'disagreement':
      return String(votesThatDiffer(row));
    case 'votes':
      return String(votesCast(row));
    case 'because':
      return [row.because, row.notes].filter(Boolean).join(' ');
    default:
      return choiceLabels[row.votes[column]];
  }
}

/** The given rows and columns, in their order. */
export const asText = (columns: readonly ColumnId[], rows: readonly DecisionRow[]): TextTable => ({
  head: columns.map((column) => columnLabel[column]),
  body: rows.map((row) => columns.map((column) => cellText(row, column))),
});
