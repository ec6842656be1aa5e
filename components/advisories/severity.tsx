import type { Advisory } from '../data';
import styles from './advisories.module.css';

/** How grave the record rates a flaw. The word carries it; the colour only helps the eye. */
export function Severity({ of, score }: { of: Advisory['severity']; score?: number | undefined }) {
  const rated = of === 'unknown' ? 'not rated here' : of;
  return (
    <em className={styles.severity} data-severity={of}>
      {rated}
      {score !== undefined && ` ${score.toFixed(1)}`}
    </em>
  );
}
