import type { DecisionRow } from '../data';
import { claimPath, examplePath } from '../ui/address';
import { Inline } from '../ui/inline';
import { VisuallyHidden } from '../ui/visually-hidden';
import styles from './decision-table.module.css';

const counted = (count: number, one: string) =>
  count === 0 ? [] : [`${count} ${one}${count > 1 ? 's' : ''}`];

const summaryOf = ({ conditions, claims, examples }: DecisionRow) =>
  [
    ...counted(conditions.length, 'condition'),
    ...counted(claims.length, 'claim'),
    ...counted(examples.length, 'example'),
  ].join(' · ') || 'Rule';

/** The examples to run and the claims to read, where the row names any. */
export function RowLinks({ row: { claims, examples } }: { row: DecisionRow }) {
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

/** What the verdict asks for. */
export function Conditions({ row: { conditions } }: { row: DecisionRow }) {
  return (
    <ul>
      {conditions.map((condition) => (
        <li key={condition}>
          <Inline text={condition} />
        </li>
      ))}
    </ul>
  );
}

/** The rule's reason, and what this use case adds to it. */
export function Because({ row: { because, notes } }: { row: DecisionRow }) {
  return (
    <>
      <p>
        <Inline text={because} />
      </p>
      {notes && (
        <p className={styles.notes}>
          <Inline text={notes} />
        </p>
      )}
    </>
  );
}

/** Why the verdict is what it is; conditions, proof and examples open in place, also without JavaScript. */
export function Reason({ row }: { row: DecisionRow }) {
  return (
    <td className={styles.reason}>
      <Because row={row} />
      <details>
        <summary>
          {summaryOf(row)}
          <VisuallyHidden> for {row.title}</VisuallyHidden>
        </summary>
        <Conditions row={row} />
        <p className={styles.rule}>rule: {row.rule}</p>
        <RowLinks row={row} />
      </details>
    </td>
  );
}
