import type { ReactNode } from 'react';
import styles from './wire.module.css';

interface Props {
  label: string;
  columns: string[];
  /** Cells in the order of the columns; the first names its row. */
  rows: [name: ReactNode, ...values: ReactNode[]][];
  hasShortNames?: boolean;
}

/** More rows than this make a page slow to answer, and are rarely read. */
export const mostRows = 200;

/** Names and what belongs to them. */
export function ValueTable(props: Props) {
  return (
    <>
      <Rows {...props} rows={props.rows.slice(0, mostRows)} />
      {props.rows.length > mostRows && <p className={styles.hint}>Only the first {mostRows} are shown.</p>}
    </>
  );
}

function Rows({ label, columns, rows, hasShortNames = false }: Props) {
  return (
    <table className={styles.table} aria-label={label} data-names={hasShortNames ? 'short' : undefined}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...values], index) => {
          const key = `${index}`; // names may repeat, and what was sent keeps its order
          return (
            <tr key={key}>
              <th scope="row">{name}</th>
              {values.map((value, column) => (
                <td key={columns[column + 1]}>{value}</td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** A value as it was sent, and what there is to say about it. */
export function Value({ children, before, after }: { children: ReactNode; before?: string; after?: string }) {
  return (
    <>
      {before && <span className={styles.note}>{before}</span>}
      <code>{children}</code>
      {after && <span className={styles.note}>{after}</span>}
    </>
  );
}
