import plain from '../ui/plain-table.module.css';
import styles from './conformance.module.css';
import { type Cell, caseColumns, type GroupOfRows } from './rows';

const kinds: readonly { cell: Cell; title: string }[] = [
  { cell: 'holds', title: 'holds' },
  { cell: 'differs', title: 'differs' },
  { cell: 'fails', title: 'fails' },
  { cell: 'unrun', title: 'not run yet' },
];

/** How many cases did what, on each target and in each mode. */
export function ConformanceSummary({ groups }: { groups: readonly GroupOfRows[] }) {
  const rows = groups.flatMap((group) => group.rows);
  const count = (column: number, cell: Cell) => rows.filter(({ cells }) => cells[column] === cell).length;
  return (
    <table className={`${plain.table} ${styles.summary}`}>
      <caption>
        {rows.length} cases in {groups.length} groups. Some only apply with Cache Components on, or only with
        them off.
      </caption>
      <thead data-pagefind-ignore="">
        <tr>
          <th scope="col">Where</th>
          {kinds.map(({ cell, title }) => (
            <th scope="col" key={cell}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {caseColumns.map(({ title }, index) => (
          <tr key={title}>
            <th scope="row">{title}</th>
            {kinds.map(({ cell, title: kind }) => (
              <td key={cell}>
                {count(index, cell)} <span>{kind}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
