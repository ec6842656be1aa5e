import type { DecisionRow } from '../data';
import { VisuallyHidden } from '../ui/visually-hidden';
import styles from './row-actions.module.css';
import { compareButtonId } from './use-comparison';

interface Props {
  row: DecisionRow;
  isCompared: boolean;
  onCompare: (id: string) => void;
}

/** Puts a row into the comparison, and links to it and to its line in the files. */
export function RowActions({ row: { id, title, source }, isCompared, onCompare }: Props) {
  return (
    <span className={styles.actions} data-tool="">
      <button
        type="button"
        id={compareButtonId(id)}
        aria-pressed={isCompared}
        onClick={() => onCompare(id)}
        data-needs-script=""
      >
        Compare<VisuallyHidden> {title}</VisuallyHidden>
      </button>
      <a href={`#${id}`} aria-label={`Link to ${title}`}>
        #
      </a>
      {source && (
        <a href={source} aria-label={`Propose a change to the row ${title}`}>
          Edit
        </a>
      )}
    </span>
  );
}
