import type { DecisionRow } from '../data';
import styles from './comparison.module.css';
import { comparisonId } from './use-comparison';

interface Props {
  compared: readonly DecisionRow[];
  isRefused: boolean;
  close: () => void;
}

/** Says what comes next while rows are being chosen, at the foot of the window, near the row just chosen. */
export function ComparisonHint({ compared, isRefused, close }: Props) {
  const [first, second] = compared;
  return (
    <div role="status" className={styles.hint}>
      {first && !second && (
        <p>
          “{first.title}” is chosen. Choose a second use case to compare it with.{' '}
          <button type="button" onClick={close}>
            Cancel
          </button>
        </p>
      )}
      {first && second && isRefused && (
        <p>
          You can compare two use cases at a time. Remove “{first.title}” or “{second.title}” first.{' '}
          <a href={`#${comparisonId}`} target="_self">
            Go to the comparison
          </a>
        </p>
      )}
    </div>
  );
}
