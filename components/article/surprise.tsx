import type { ReactNode } from 'react';
import type { ExperimentView } from '../data';
import { evidencePath, pathOnSite } from '../look/address';
import { Inline } from '../look/inline';
import styles from './article.module.css';

interface Props {
  experiment: Pick<ExperimentView, 'id' | 'question' | 'answer'>;
  /** The article that explains it. */
  article: { slug: string; title: string };
  /** What is surprising, in one sentence. */
  says: string;
  /** What was recorded, as a diagram or a plot. */
  children: ReactNode;
}

/** A proof that people do not expect, short enough for the home page. */
export function Surprise({ experiment, article, says, children }: Props) {
  return (
    <section className={styles.surprise}>
      <div>
        <p className={styles.mark}>Recorded on real builds</p>
        <h3>
          <Inline text={says} />
        </h3>
        <p className={styles.lesson}>
          <em>
            <Inline text={experiment.question} />
          </em>{' '}
          <Inline text={experiment.answer} />
        </p>
        <p>
          <a href={pathOnSite(`/${article.slug}`)}>{article.title}</a> ·{' '}
          <a href={evidencePath(experiment.id)}>The whole recording</a>
        </p>
      </div>
      <div>{children}</div>
    </section>
  );
}
