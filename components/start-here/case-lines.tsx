import type { DecisionRow } from '../data';
import { decisionPath } from '../look/address';
import { Inline } from '../look/inline';
import { ChoiceChip } from '../verdict/choice-chip';
import styles from './start-here.module.css';

type CaseLine = Pick<DecisionRow, 'id' | 'title' | 'verdict' | 'because' | 'notes'>;

/** Rows of the decision table in little room: on one screen, and on one sheet of paper. */
export function CaseLines({ caption, rows }: { caption: string; rows: readonly CaseLine[] }) {
  return (
    <table className={styles.cases}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Task</th>
          <th scope="col">Use</th>
          <th scope="col">Note</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, title, verdict, because, notes }) => (
          <tr key={id}>
            <th scope="row">
              <a href={decisionPath(id)}>{title}</a>
            </th>
            <td>
              <ChoiceChip choice={verdict} />
            </td>
            <td>
              <Inline text={notes ?? because} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
