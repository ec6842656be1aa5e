import { memo } from 'react';
import { pathOnSite } from '../ui/address';
import { Inline } from '../ui/inline';
import plain from '../ui/plain-table.module.css';
import styles from './conformance.module.css';
import { type CaseRow, type Cell, caseColumns, type GroupOfRows } from './rows';

const labels: Record<Cell, string> = {
  holds: 'holds',
  differs: 'differs',
  fails: 'fails',
  unrun: 'not run yet',
  none: 'does not apply',
};

/** The cases of a group, and how to run them again. */
export function ConformanceCaseTable({ group: { id, releases, rows } }: { group: GroupOfRows }) {
  return (
    <table className={`${plain.table} ${styles.table}`}>
      <caption>
        Next.js {releases.join(', ')}. To run them again: <code>{`npm run conformance -- -g "${id} ›"`}</code>
      </caption>
      <thead data-pagefind-ignore="">
        <tr>
          <th scope="col">What the case checks</th>
          {caseColumns.map(({ title }) => (
            <th scope="col" key={title}>
              {title}
            </th>
          ))}
          <th scope="col">Playground</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

/** At each key in the filter hundreds of rows stay as they are. */
const Row = memo(function Row({ row: { id, name, cells, app, ...behind } }: { row: CaseRow }) {
  return (
    <tr id={id}>
      <th scope="row">
        <Inline text={name} />
        <Behind {...behind} />
      </th>
      {cells.map((cell, index) => (
        <td key={caseColumns[index]?.title}>
          <span data-result={cell}>{labels[cell]}</span>
        </td>
      ))}
      <td>{app && <a href={pathOnSite(`/playground?app=${app}`)}>Open the app</a>}</td>
    </tr>
  );
});

type BehindProps = Pick<CaseRow, 'statements' | 'report' | 'reason' | 'difference'>;

/** What a case rests on, and why the sandbox differs. */
function Behind({ statements, report, reason, difference }: BehindProps) {
  return (
    <>
      {statements.map(({ says, page }) => (
        <p key={page + says}>
          <a href={`https://nextjs.org/docs/app/api-reference/${page}`}>{page}</a>: <Inline text={says} />
        </p>
      ))}
      {report && (
        <p>
          Based on <a href={report}>{report.replace(/^https:\/\/(www\.)?/, '')}</a>
        </p>
      )}
      {reason && (
        <p>
          Why the sandbox differs: <Inline text={reason} />{' '}
          {difference && (
            <a href={pathOnSite(`/what-the-sandbox-is#${difference}`)}>More about this difference</a>
          )}
        </p>
      )}
    </>
  );
}
