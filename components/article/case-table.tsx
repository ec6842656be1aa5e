import type { ReactNode } from 'react';
import type { DecisionRow } from '../data';
import { decisionPath } from '../ui/address';
import { Inline } from '../ui/inline';
import { ChoiceChip } from '../verdict/choice-chip';

type Case = Pick<DecisionRow, 'id' | 'title' | 'verdict' | 'because' | 'notes'>;

interface Props<Row extends Case> {
  caption: string;
  rows: readonly Row[];
  /** What the three columns are called. */
  head: readonly [task: string, verdict: string, why: string];
  className: string | undefined;
  /** What follows the reason. */
  more?: (row: Row) => ReactNode;
}

/** Rows of the decision table, each with our verdict and why. */
export function CaseTable<Row extends Case>({ caption, rows, head, className, more }: Props<Row>) {
  return (
    <table className={className}>
      <caption>{caption} </caption>
      <thead data-pagefind-ignore="">
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <a href={decisionPath(row.id)}>{row.title}</a>
            </th>
            <td>
              <ChoiceChip choice={row.verdict} />
            </td>
            <td>
              <Inline text={row.notes ?? row.because} />
              {more?.(row)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
