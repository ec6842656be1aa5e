import type { DecisionRow } from '../data';
import { decisionPath, examplePath } from '../look/address';
import { Inline } from '../look/inline';
import plain from '../look/plain-table.module.css';
import { ChoiceChip } from '../verdict/choice-chip';
import styles from './article.module.css';

/** A few rows of the decision table inside an article: the use case, our verdict, why, and the code. */
export function UseCases({ caption, rows }: { caption: string; rows: readonly DecisionRow[] }) {
  return (
    <table className={`${plain.table} ${styles.cases}`}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Use case</th>
          <th scope="col">Verdict</th>
          <th scope="col">Because</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, title, verdict, because, notes, examples }) => (
          <tr key={id}>
            <th scope="row">
              <a href={decisionPath(id)}>{title}</a>
            </th>
            <td>
              <ChoiceChip choice={verdict} />
            </td>
            <td>
              <Inline text={notes ?? because} />
              {examples.map(({ slug, title: name }) => (
                <span key={slug}>
                  {' '}
                  <a href={examplePath(slug)}>{`Run “${name}”`}</a>.
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
