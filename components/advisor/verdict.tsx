import type { DecisionRow } from '../data';
import { decisionPath, examplePath } from '../look/address';
import { Inline } from '../look/inline';
import { ChoiceChip } from '../verdict/choice-chip';
import styles from './advisor.module.css';
import { CopyLink } from './copy-link';
import type { Decision } from './decide-module';

/** A row of the table as the advisor needs it. */
export type AdvisedRow = Pick<DecisionRow, 'id' | 'title' | 'examples'>;

interface Props {
  decision: Decision;
  /** The rows with these very facts; where none has them, those that the same rule decides. */
  rows: readonly AdvisedRow[];
}

/** Examples to start from, each once, in the order of the rows. */
const examplesOf = (rows: readonly AdvisedRow[]) => [
  ...new Map(rows.flatMap(({ examples }) => examples.map((one) => [one.slug, one] as const))).values(),
];

/** What the answers lead to: the verdict, why, what would turn it, and the code to start from. */
export function Verdict({ decision: { verdict, because, conditions, rule }, rows }: Props) {
  const examples = examplesOf(rows).slice(0, 4);
  return (
    <section className={styles.verdict} aria-label="Verdict">
      <p role="status">
        <ChoiceChip choice={verdict} />
      </p>
      <p className={styles.because}>
        <Inline text={because} />
      </p>
      {examples.length > 0 && (
        <p>
          Start from:{' '}
          {examples.map(({ slug, title }, index) => (
            <span key={slug}>
              {index > 0 && ' · '}
              <a href={examplePath(slug)}>{title}</a>
            </span>
          ))}
        </p>
      )}
      <p className={styles.label}>When it turns, and what must hold</p>
      <ul>
        {conditions.map((condition) => (
          <li key={condition}>
            <Inline text={condition} />
          </li>
        ))}
      </ul>
      {rows.length > 0 && (
        <>
          <p className={styles.label}>Use cases of this kind</p>
          <p>
            {rows.map(({ id, title }, index) => (
              <span key={id}>
                {index > 0 && ' · '}
                <a href={decisionPath(id)}>{title}</a>
              </span>
            ))}
          </p>
        </>
      )}
      <p className={styles.rule}>
        Decided by the rule <code>{rule}</code>. <CopyLink />
      </p>
    </section>
  );
}
