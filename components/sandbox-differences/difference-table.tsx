import { differenceGroups } from '../../sandbox/host/differences';
import type { Difference } from '../../sandbox/host/differences/difference';
import { Inline } from '../look/inline';
import plain from '../look/plain-table.module.css';
import styles from './difference-table.module.css';

/** Everything the sandbox does otherwise than Next.js: the list that its tests hold, in full. */
export function DifferenceTable() {
  return differenceGroups.map(({ title, entries }) => (
    <table key={title} className={`${plain.table} ${styles.table}`}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">In Next.js 16.4.6</th>
          <th scope="col">In this sandbox</th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>{entries.map(differenceRow)}</tbody>
    </table>
  ));
}

const differenceRow = ({ id, subject, here, reason }: Difference) => (
  <tr key={id} id={id}>
    <th scope="row">
      <Inline text={subject} />
    </th>
    <td>
      <Inline text={here} />
    </td>
    <td>
      <Inline text={reason} />
    </td>
  </tr>
);
