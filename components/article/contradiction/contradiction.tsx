import { ClaimLinks } from '../../claim/claim-links';
import type { ContradictionView } from '../../data';
import { labelOf } from '../../sources/source-label';
import { sourcePath } from '../../ui/address';
import { Inline } from '../../ui/inline';
import styles from '../article.module.css';

/** A question that articles answer differently: who says what, what holds, and the claims that settle it. */
export function Contradiction({ contradiction }: { contradiction: ContradictionView }) {
  const { id, question, sides, settled, claims } = contradiction;
  return (
    <article className={styles.contradiction} id={`contradiction-${id}`} aria-labelledby={`${id}-question`}>
      <p className={styles.mark}>The articles disagree</p>
      <p className={styles.question} id={`${id}-question`}>
        <Inline text={question} />
      </p>
      <ul className={styles.sides}>
        {sides.map(({ position, sources }) => (
          <li key={position}>
            <p>
              <Inline text={position} />
            </p>
            <p className={styles.who}>
              {sources.map((source, index) => (
                <span key={source}>
                  {index > 0 && ', '}
                  <a href={sourcePath(source)}>{labelOf(source)}</a>
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
      <p className={styles.settled}>
        <strong>Today:</strong> <Inline text={settled} />
      </p>
      <ClaimLinks claims={claims} />
    </article>
  );
}
