import type { Seen } from '../data';
import { Inline } from '../ui/inline';
import styles from './evidence.module.css';
import { observationGroups } from './observation-groups';
import { observedText } from './observed-text';
import { recordedTargets } from './targets';

type Column = ReturnType<typeof recordedTargets>[number];

interface RowProps {
  name: string;
  label: string;
  columns: readonly Column[];
  recordings: Seen['recordings'];
}

function Row({ name, label, columns, recordings }: RowProps) {
  const seen = columns.map(({ id }) => observedText(recordings[id]?.observations[name]));
  return (
    <tr data-differs={new Set(seen).size > 1 || undefined}>
      <th scope="row">
        <Inline text={label} />
      </th>
      {seen.map((text, index) => (
        <td key={columns[index]?.id} data-release={columns[index]?.label}>
          {text}
        </td>
      ))}
    </tr>
  );
}

const Heading = ({ text, columns }: { text: string; columns: number }) => (
  <tr className={styles.heading}>
    <th scope="rowgroup" colSpan={columns}>
      <Inline text={text} />{' '}
    </th>
  </tr>
);

/** What was seen, row by row, on each release side by side. */
export function ObservationTable({ experiment: { observations, recordings } }: { experiment: Seen }) {
  const columns = recordedTargets(recordings);
  return (
    <div className={styles.scroll}>
      <table className={styles.observations}>
        <caption>What was seen on each release </caption>
        <thead data-pagefind-ignore="">
          <tr>
            <th scope="col">Observed</th>
            {columns.map(({ id, label }) => (
              <th scope="col" key={id}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        {observationGroups(observations.map(({ name }) => name)).map(({ heading, rows }) => (
          <tbody key={rows[0]?.name}>
            {heading && <Heading text={heading} columns={columns.length + 1} />}
            {rows.map((row) => (
              <Row key={row.name} {...row} columns={columns} recordings={recordings} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
