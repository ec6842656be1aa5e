import type { ExperimentView } from '../data';
import { evidencePath } from '../ui/address';
import { Inline } from '../ui/inline';
import styles from './evidence.module.css';

/** Every experiment with its answer. */
export function ExperimentList({ experiments }: { experiments: readonly ExperimentView[] }) {
  return (
    <ul className={styles.list} data-pagefind-ignore="">
      {experiments.map(({ id, question, answer }) => (
        <li key={id} id={id}>
          <h2>
            <a href={evidencePath(id)}>
              <Inline text={question} />
            </a>
          </h2>
          <p>
            <Inline text={answer} />
          </p>
        </li>
      ))}
    </ul>
  );
}
