import type { DecisionRow } from '../data';
import { decisionPath, examplePath } from '../ui/address';
import { Inline } from '../ui/inline';
import { ChoiceChip } from '../verdict/choice-chip';
import styles from './advisor.module.css';
import { CopyLink } from './copy-link';
import type { Decision } from './decide-module';
import { WrongForMe } from './wrong-for-me';

/** A row of the table as the advisor needs it. */
export type AdvisedRow = Pick<DecisionRow, 'id' | 'title' | 'examples'>;

interface Props {
  decision: Decision;
  /** The rows with these very facts; where none has them, those that the same rule decides. */
  rows: readonly AdvisedRow[];
}

function Case({ row: { id, title, examples } }: { row: AdvisedRow }) {
  return (
    <li>
      <a href={decisionPath(id)}>{title}</a>
      {examples.map(({ slug, title: name }) => (
        <span key={slug}>
          {' '}
          · run <a href={examplePath(slug)}>{name}</a>
        </span>
      ))}
    </li>
  );
}

const verdictId = 'verdict';

/** On a phone the verdict is below all questions: a line at the edge of the screen says it, and leads there. */
export function VerdictStrip({ decision: { verdict } }: Pick<Props, 'decision'>) {
  return (
    <p className={styles.strip}>
      <ChoiceChip choice={verdict} /> <a href={`#${verdictId}`}>Read why</a>
    </p>
  );
}

/** What the answers lead to: the verdict, why, what would turn it, and the code to start from. */
export function Verdict({ decision: { verdict, because, conditions, rule }, rows }: Props) {
  return (
    <section className={styles.verdict} id={verdictId} aria-label="Verdict">
      <p role="status">
        <ChoiceChip choice={verdict} />
      </p>
      <p className={styles.because}>
        <Inline text={because} />
      </p>
      <p className={styles.label}>What would change it, and what must be true</p>
      <ul>
        {conditions.map((condition) => (
          <li key={condition}>
            <Inline text={condition} />
          </li>
        ))}
      </ul>
      {rows.length > 0 && (
        <>
          <p className={styles.label}>Use cases of this kind, and their code</p>
          <ul>
            {rows.map((row) => (
              <Case row={row} key={row.id} />
            ))}
          </ul>
        </>
      )}
      <p className={styles.rule}>
        Decided by the rule <code>{rule}</code>. <CopyLink /> <WrongForMe rule={rule} verdict={verdict} />
      </p>
    </section>
  );
}
