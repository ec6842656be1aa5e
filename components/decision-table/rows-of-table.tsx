import type { DecisionRow as Row } from '../data';
import { shownColumns } from './columns';
import { DecisionRow } from './decision-row';
import styles from './decision-table.module.css';
import type { View } from './view';

interface Props extends Pick<View, 'columns' | 'compared'> {
  rows: readonly Row[];
  /** Ids of the rows that the filter leaves. */
  shown: ReadonlySet<string>;
  onCompare: (id: string) => void;
}

/** Every row, those hidden that the filter leaves out; or a line that says that none is left. */
export function Rows({ rows, shown, columns, compared, onCompare }: Props) {
  return (
    <>
      {rows.map((row) => (
        <DecisionRow
          key={row.id}
          row={row}
          isHidden={!shown.has(row.id)}
          isCompared={compared.includes(row.id)}
          onCompare={onCompare}
          columns={columns}
        />
      ))}
      {shown.size === 0 && (
        <tr className={styles.none}>
          <td colSpan={shownColumns(columns).length}>No use cases match. Choose fewer filters.</td>
        </tr>
      )}
    </>
  );
}
