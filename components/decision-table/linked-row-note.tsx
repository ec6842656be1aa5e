import type { DecisionRow } from '../data';
import styles from './tool-bar.module.css';

/** Offers the row that the address leads to, where the filter leaves it out. */
export function LinkedRowNote({ row, onShow }: { row: DecisionRow | undefined; onShow: () => void }) {
  return (
    <div role="status">
      {row && (
        <p className={styles.note}>
          The address leads to “{row.title}”, which the filter leaves out.{' '}
          <button type="button" onClick={onShow}>
            Clear the filter and show it
          </button>
        </p>
      )}
    </div>
  );
}
