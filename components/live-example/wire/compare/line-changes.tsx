import { useMemo } from 'react';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import { counted } from '../sentence/join';
import wire from '../wire.module.css';
import styles from './compare.module.css';
import { differentLines, type HttpMessage, type LineChange } from './different-lines';

/** Lines of a stretch that both have; the rest of it is counted. */
const mostSame = 4;

/** Two bodies line by line: what only one of them has is marked by a sign, and by words for those who do not see it. */
export function LineChanges({
  label,
  first,
  second,
}: {
  label: string;
  first: HttpMessage;
  second: HttpMessage;
}) {
  const changes = useMemo(() => differentLines(first, second), [first, second]);
  const isEqual = first.body === second.body;
  return (
    <div className={styles.part}>
      <p>
        <strong>{label}</strong>{' '}
        {isEqual && (
          <span className={wire.hint}>{first.body === '' ? 'None in either.' : 'No difference.'}</span>
        )}
        {!isEqual && !changes && <span className={wire.hint}>Too different to compare line by line.</span>}
      </p>
      {!isEqual && changes && (
        <ul className={styles.lines} aria-label={`Differences: ${label}`}>
          {changes.map((change, index) => {
            const key = `${index}`; // a comparison never changes
            return <Lines key={key} change={change} />;
          })}
        </ul>
      )}
    </div>
  );
}

const signs = {
  same: { sign: ' ', label: 'In both: ' },
  removed: { sign: '−', label: 'Only in the first: ' },
  added: { sign: '+', label: 'Only in the second: ' },
};

function Lines({ change: { kind, lines } }: { change: LineChange }) {
  const shown = kind === 'same' ? lines.slice(0, mostSame) : lines;
  const { sign, label } = signs[kind];
  return (
    <>
      {shown.map((line, index) => {
        const key = `${index}`;
        return (
          <li key={key} data-change={kind}>
            <span aria-hidden="true">{sign}</span>
            <VisuallyHidden>{label}</VisuallyHidden>
            <code>{line}</code>
          </li>
        );
      })}
      {shown.length < lines.length && (
        <li className={wire.hint}>and {counted(lines.length - shown.length, 'more line')} that both have</li>
      )}
    </>
  );
}
