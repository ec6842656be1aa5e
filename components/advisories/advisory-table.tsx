import type { Advisory } from '../data';
import { advisoryAddress } from '../look/address';
import plain from '../look/plain-table.module.css';
import styles from './advisories.module.css';

const subjects: Record<Advisory['about'], string> = {
  action: 'Server Actions',
  handler: 'Route Handlers',
  proxy: 'Proxy, middleware',
  rendering: 'Rendering',
};

/** Every advisory, newest first. */
export function AdvisoryTable({ advisories }: { advisories: readonly Advisory[] }) {
  return (
    <table className={`${plain.table} ${styles.table}`}>
      <caption>Published flaws that matter to actions, handlers and what guards them</caption>
      <thead>
        <tr>
          <th scope="col">Advisory</th>
          <th scope="col">What it allowed</th>
          <th scope="col">Affected</th>
          <th scope="col">Mended in</th>
        </tr>
      </thead>
      <tbody>
        {advisories.toReversed().map(({ id, title, about, affects, fixed, remark }) => (
          <tr key={id} id={id}>
            <th scope="row">
              <a href={advisoryAddress(id)}>{id}</a>
              <span>{subjects[about]}</span>
            </th>
            <td>
              {title} <span>{remark}</span>
            </td>
            <td>{affects.map(({ from, before }) => `${from} to before ${before}`).join('; ')}</td>
            <td>{fixed.join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
