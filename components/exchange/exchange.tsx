import type { Observation } from '../data';
import { Inline } from '../look/inline';
import styles from './exchange.module.css';
import { ExchangeRecord } from './exchange-record';

/** What a real Next.js did when it was asked, per version. */
export function Exchange({ observation }: { observation: Observation }) {
  const { id, question } = observation;
  return (
    <article className={styles.exchange} id={id} aria-labelledby={`${id}-question`}>
      <p className={styles.mark}>Observed on a real build, recorded by hand</p>
      <p className={styles.question} id={`${id}-question`}>
        <Inline text={question} />
      </p>
      <ExchangeRecord {...observation} />
    </article>
  );
}
