import { memo } from 'react';
import type { DecisionRow as Row } from '../data';
import { sourceLabel } from '../sources/source-label';
import { ChoiceChip } from '../verdict/choice-chip';
import { type OptionalColumn, sourceIds } from './columns';
import styles from './decision-table.module.css';
import { votesCast, votesThatDiffer } from './disagreement';
import { Reason } from './reason';
import { RowActions } from './row-actions';
import { VoteCell } from './vote-cell';

interface CellsProps {
  row: Row;
  /** The optional columns that are shown. */
  columns: readonly OptionalColumn[];
  isCompared: boolean;
  onCompare: (id: string) => void;
}

/** How many articles differ from the verdict, and how many say anything; a card needs but the first. */
function Counts({ row }: { row: Row }) {
  const differ = votesThatDiffer(row);
  const cast = votesCast(row);
  return (
    <>
      <td
        className={styles.count}
        data-differs={differ > 0}
        data-after={`of ${cast} votes ${differ === 1 ? 'differs' : 'differ'}`}
      >
        {differ}
      </td>
      <td className={styles.count}>{cast}</td>
    </>
  );
}

/** What a row says: kept apart from the row, so that hiding and showing it renders nothing of this again. */
const Cells = memo(function Cells({ row, columns, isCompared, onCompare }: CellsProps) {
  return (
    <>
      <th scope="row">{row.title}</th>
      <td className={styles.verdict}>
        <ChoiceChip choice={row.verdict} />
        <RowActions row={row} isCompared={isCompared} onCompare={onCompare} />
      </td>
      {sourceIds
        .filter((id) => columns.includes(id))
        .map((id) => (
          <VoteCell key={id} label={sourceLabel[id]} vote={row.votes[id]} verdict={row.verdict} />
        ))}
      <Counts row={row} />
      {columns.includes('because') && <Reason row={row} />}
    </>
  );
});

/** One use case: our verdict, the five votes, why, and where to read or run more. */
export const DecisionRow = memo(function DecisionRow({
  isHidden,
  isGrouped,
  ...cells
}: CellsProps & { isHidden: boolean; isGrouped: boolean }) {
  const { id, verdict } = cells.row;
  return (
    <tr id={id} data-verdict={verdict} data-grouped={isGrouped} hidden={isHidden} tabIndex={-1}>
      <Cells {...cells} />
    </tr>
  );
});
