import type { ClaimView } from '../data';
import { labelOf } from '../sources/source-label';
import { Inline } from '../ui/inline';
import styles from './claim.module.css';

/** What each article says about a claim, in our words. */
export function StanceList({ stances }: Pick<ClaimView, 'stances'>) {
  if (stances.length === 0) return <p className={styles.unsaid}>None of the five articles mentions it.</p>;
  return (
    <ul className={styles.stances}>
      {stances.map(({ source, says, paraphrase }) => (
        <li key={source} data-says={says}>
          <span className={styles.who}>
            <strong>{labelOf(source)}</strong> {says}
          </span>{' '}
          <span>
            <Inline text={paraphrase} />
          </span>
        </li>
      ))}
    </ul>
  );
}
