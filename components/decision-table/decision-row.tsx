import type { DecisionRow as Row, Source } from '../data';
import { claimPath, examplePath } from '../look/address';
import { Inline } from '../look/inline';
import { sourceLabel } from '../sources/source-label';
import { ChoiceChip } from '../verdict/choice-chip';
import styles from './decision-table.module.css';
import { VoteCell } from './vote-cell';

/** The example to run and the claims to read, where the row names any. */
function Links({ row: { claims, examples } }: { row: Row }) {
  if (claims.length + examples.length === 0) return null;
  return (
    <ul className={styles.links}>
      {examples.map(({ slug, title }) => (
        <li key={slug}>
          Run the example: <a href={examplePath(slug)}>{title}</a>
        </li>
      ))}
      {claims.map(({ id, statement, verdict }) => (
        <li key={id}>
          <a href={claimPath(id)}>
            <Inline text={statement} />
          </a>{' '}
          {verdict}
        </li>
      ))}
    </ul>
  );
}

/** Why the verdict is what it is: the rule's reason, what this row adds, and what would change it. */
function Reason({ row }: { row: Row }) {
  const { because, notes, conditions, rule } = row;
  return (
    <td className={styles.reason}>
      <p>
        <Inline text={because} />
      </p>
      {notes && (
        <p className={styles.notes}>
          <Inline text={notes} />
        </p>
      )}
      <Links row={row} />
      <details>
        <summary>Conditions</summary>
        <ul>
          {conditions.map((condition) => (
            <li key={condition}>
              <Inline text={condition} />
            </li>
          ))}
        </ul>
        <p className={styles.rule}>rule: {rule}</p>
      </details>
    </td>
  );
}

/** One use case: our verdict, why, the five votes, and where to read or run more. */
export function DecisionRow({ row, sources }: { row: Row; sources: readonly Source[] }) {
  return (
    <tr id={row.id} data-verdict={row.verdict}>
      <th scope="row">{row.title}</th>
      <td className={styles.verdict}>
        <ChoiceChip choice={row.verdict} />
      </td>
      {sources.map(({ id }) => (
        <VoteCell key={id} label={sourceLabel[id]} vote={row.votes[id]} verdict={row.verdict} />
      ))}
      <Reason row={row} />
    </tr>
  );
}
