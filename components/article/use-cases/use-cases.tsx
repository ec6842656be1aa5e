import type { DecisionRow } from '../../data';
import { examplePath } from '../../ui/address';
import plain from '../../ui/plain-table.module.css';
import styles from '../article.module.css';
import { CaseTable } from '../case-table';

const examplesOf = ({ examples }: DecisionRow) =>
  examples.map(({ slug, title }) => (
    <span key={slug}>
      {' '}
      <a href={examplePath(slug)}>{`Run “${title}”`}</a>.
    </span>
  ));

/** A few rows of the decision table inside an article: the use case, our verdict, why, and the code. */
export const UseCases = ({ caption, rows }: { caption: string; rows: readonly DecisionRow[] }) => (
  <CaseTable
    caption={caption}
    rows={rows}
    head={['Use case', 'Verdict', 'Because']}
    className={`${plain.table} ${styles.cases}`}
    more={examplesOf}
  />
);
