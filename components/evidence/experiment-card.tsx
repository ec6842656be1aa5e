import type { ExperimentView } from '../data';
import { evidencePath } from '../ui/address';
import { Inline } from '../ui/inline';
import styles from './evidence.module.css';
import { ObservationTable } from './observation-table';

/** An experiment inside an article: the question, the answer, and what each release did. */
export function ExperimentCard({ experiment }: { experiment: ExperimentView }) {
  const { id, question, answer } = experiment;
  return (
    <article className={styles.card} aria-labelledby={`${id}-question`}>
      <p className={styles.mark}>Run on real builds</p>
      <p className={styles.question} id={`${id}-question`}>
        <a href={evidencePath(id)}>
          <Inline text={question} />
        </a>
      </p>
      <p>
        <Inline text={answer} />
      </p>
      <ObservationTable experiment={experiment} />
    </article>
  );
}
