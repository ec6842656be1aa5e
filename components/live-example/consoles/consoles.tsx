import { memo, useState } from 'react';
import { Panel } from '../../ui/panel';
import type { LogLine, Side } from '../sandbox/sandbox-state';
import styles from './consoles.module.css';

interface Props {
  /** Whose consoles: the regions are named after it. */
  of: string;
  log: LogLine[];
  /** What this sandbox has to say about the app, apart from what the app logs. */
  notices: string[];
  onClear: (side: Side) => void;
}

/** What each half logged, apart, as a terminal and a browser would show it. */
export function Consoles({ of, log, notices, onClear }: Props) {
  return (
    <div className={styles.consoles}>
      {notices.length > 0 && (
        <ul className={styles.notices}>
          {notices.map((text) => (
            <li key={text}>
              <b>Sandbox</b> {text}
            </li>
          ))}
        </ul>
      )}
      <Panel name="The server console">
        <Console of={of} side="server" title="Server console" log={log} onClear={onClear} />
      </Panel>
      <Panel name="The client console">
        <Console of={of} side="client" title="Client console" log={log} onClear={onClear} />
      </Panel>
    </div>
  );
}

interface ConsoleProps extends Omit<Props, 'notices'> {
  side: Side;
  title: string;
}

/** As many lines as can be read at a glance; the ones before them are shown when asked for. */
const glance = 10;

function Console({ of, side, title, log, onClear }: ConsoleProps) {
  const [isWhole, setIsWhole] = useState(false);
  const lines = log.filter((line) => line.side === side);
  const shown = isWhole ? lines : lines.slice(-glance);
  return (
    <section className={styles.console} aria-label={`${title}: ${of}`}>
      <p className={styles.head}>
        <strong>{title}</strong>{' '}
        <span className={styles.hint}>{lines.length === 1 ? '1 line' : `${lines.length} lines`}</span>
        <button
          type="button"
          className={styles.button}
          aria-label={`Clear the ${title.toLowerCase()}`}
          aria-disabled={lines.length === 0}
          onClick={() => onClear(side)}
        >
          Clear
        </button>
      </p>
      {shown.length < lines.length && (
        <button type="button" className={styles.button} onClick={() => setIsWhole(true)}>
          Show earlier ({lines.length - shown.length})
        </button>
      )}
      <ol>
        {shown.map(({ id, level, text }) => (
          <Line key={id} level={level} text={text} />
        ))}
      </ol>
    </section>
  );
}

/** Of one line, in characters: an app may log a hundred times as much. */
const longestText = 2_000;

/** Memoised, as others come in all the time. */
const Line = memo(function Line({ level, text }: Pick<LogLine, 'level' | 'text'>) {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? text : text.slice(0, longestText);
  return (
    <li data-level={level}>
      {level !== 'log' && <span className={styles.level}>{level}</span>}
      <code>{shown}</code>
      {shown.length < text.length && (
        <button type="button" className={styles.button} onClick={() => setIsWhole(true)}>
          Show all {text.length.toLocaleString('en')} characters
        </button>
      )}
    </li>
  );
});
