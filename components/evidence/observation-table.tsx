import type { Seen } from '../data';
import { Inline } from '../ui/inline';
import styles from './evidence.module.css';
import { observedText } from './observed-text';
import { recordedTargets } from './targets';

/** What was seen, row by row, on each release side by side. */
export function ObservationTable({ experiment: { observations, recordings } }: { experiment: Seen }) {
  const columns = recordedTargets(recordings);
  return (
    <div className={styles.scroll}>
      <table className={styles.observations}>
        <caption>What was seen on each release</caption>
        <thead>
          <tr>
            <th scope="col">Observed</th>
            {columns.map(({ id, label }) => (
              <th scope="col" key={id}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {observations.map(({ name }) => {
            const seen = columns.map(({ id }) => observedText(recordings[id]?.observations[name]));
            return (
              <tr key={name} data-differs={new Set(seen).size > 1 || undefined}>
                <th scope="row">
                  <Inline text={name} />
                </th>
                {seen.map((text, index) => (
                  <td key={columns[index]?.id} data-release={columns[index]?.label}>
                    {text}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
