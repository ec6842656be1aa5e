import type { Advisory, ReleaseLine } from '../data';
import plain from '../ui/plain-table.module.css';
import styles from './advisories.module.css';

interface Props {
  caption: string;
  lines: readonly ReleaseLine<Advisory>[];
  /** Whether a flaw has to do with actions, handlers and what guards them. */
  isOnTopic: (advisory: Advisory) => boolean;
}

const columns = {
  safe: 'Lowest release without a known vulnerability',
  unfixed: 'Vulnerabilities of its last release',
  unread: 'Records not fully read',
};

/** What the newest release of each line is affected by, and from where on a line is safe. */
export function ReleaseLineTable({ caption, lines, isOnTopic }: Props) {
  return (
    <table className={`${plain.table} ${styles.lines}`}>
      <caption>{caption} </caption>
      <thead data-pagefind-ignore="">
        <tr>
          <th scope="col">Version</th>
          <th scope="col">{columns.safe}</th>
          <th scope="col">{columns.unfixed}</th>
          <th scope="col">{columns.unread}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ line, unfixed, unread, safeFrom }) => (
          <tr key={line}>
            <th scope="row">{line}</th>
            <td data-column={columns.safe}>{safeFrom ?? 'none'}</td>
            <td data-column={columns.unfixed}>
              {unfixed.length === 0
                ? 'none known'
                : `${unfixed.length}, of which ${unfixed.filter(isOnTopic).length} on actions, handlers, caching and the proxy`}
            </td>
            <td data-column={columns.unread}>{unread.length}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
