import { differences } from '../../sandbox/host/differences';
import { Inline } from '../look/inline';
import styles from './difference-table.module.css';

/** Everything the sandbox does otherwise than Next.js: the list that its tests hold, in full. */
export function DifferenceTable() {
  return (
    <table className={styles.table}>
      <caption>Different from Next.js 16.4.6</caption>
      <thead>
        <tr>
          <th scope="col">In Next.js</th>
          <th scope="col">In this sandbox</th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ subject, here, reason }) => (
          <tr key={subject}>
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
        ))}
      </tbody>
    </table>
  );
}
