import { CaseTable } from '../article/case-table';
import type { DecisionRow } from '../data';
import styles from './start-here.module.css';

/** Rows of the decision table in little room: on one screen, and on one sheet of paper. */
export const CaseLines = ({ caption, rows }: { caption: string; rows: readonly DecisionRow[] }) => (
  <CaseTable caption={caption} rows={rows} head={['Task', 'Use', 'Note']} className={styles.cases} />
);
