import { Fragment } from 'react';
import type { DecisionRow as Row } from '../data';
import { shownColumns } from './columns';
import { DecisionRow } from './decision-row';
import styles from './decision-table.module.css';
import type { GroupHeads } from './groups';
import type { View } from './view';

interface Props extends Pick<View, 'columns' | 'compared'> {
  rows: readonly Row[];
  /** Ids of the rows that the filter leaves. */
  shown: ReadonlySet<string>;
  heads: GroupHeads;
  onCompare: (id: string) => void;
}

/** Every row under the heading of its group, those hidden that the filter leaves out; or a line that none is left. */
export function Rows({ rows, shown, heads, columns, compared, onCompare }: Props) {
  return (
    <>
      {rows.map((row) => (
        <Fragment key={row.id}>
          {heads.has(row.id) && (
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={shownColumns(columns).length}>
                {heads.get(row.id)}
              </th>
            </tr>
          )}
          <DecisionRow
            row={row}
            isHidden={!shown.has(row.id)}
            isGrouped={heads.size > 0 && row.group !== undefined}
            isCompared={compared.includes(row.id)}
            onCompare={onCompare}
            columns={columns}
          />
        </Fragment>
      ))}
      {shown.size === 0 && (
        <tr className={styles.none}>
          <td colSpan={shownColumns(columns).length}>No use cases match. Choose fewer filters.</td>
        </tr>
      )}
    </>
  );
}
