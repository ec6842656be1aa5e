import { CaseTable } from '../article/case-table';
import type { DecisionRow } from '../data';
import { examplePath } from '../ui/address';
import { VisuallyHidden } from '../ui/visually-hidden';
import styles from './start-here.module.css';

/** To the code of a row, where an example shows it. On paper it leads nowhere, and is left out. */
const runOf = ({ examples: [first] }: DecisionRow) =>
  first && (
    <span className={styles.run}>
      {' '}
      <a href={examplePath(first.slug)}>
        Run it<VisuallyHidden>: {first.title}</VisuallyHidden>
      </a>
    </span>
  );

/** Rows of the decision table in little room: on one screen, and on one sheet of paper. */
export const CaseLines = ({ caption, rows }: { caption: string; rows: readonly DecisionRow[] }) => (
  <CaseTable
    caption={caption}
    rows={rows}
    head={['Task', 'Use', 'Note']}
    className={styles.cases}
    more={runOf}
  />
);
