import { type KeyboardEvent, useState } from 'react';
import { Panel } from '../../look/panel';
import type { RecordedExchange } from '../sandbox/sandbox-state';
import { ExchangeItem } from './exchange-item';
import styles from './wire.module.css';

/** More rows than this at once make each new exchange slow to show. */
const page = 200;

interface Props {
  exchanges: RecordedExchange[];
  onResend: (exchange: RecordedExchange) => void;
}

/** The exchanges as a list that is one stop for Tab: arrows move in it, Home and End jump, Enter opens. */
export function ExchangeList({ exchanges, onResend }: Props) {
  const [pages, setPages] = useState(1);
  const [current, setCurrent] = useState<string>();
  const earlier = Math.max(exchanges.length - pages * page, 0);
  const shown = exchanges.slice(earlier);
  const stop = shown.some(({ key }) => key === current) ? current : shown[0]?.key;
  return (
    <>
      {earlier > 0 && (
        <button type="button" className={styles.button} onClick={() => setPages(pages + 1)}>
          Show earlier ({earlier.toLocaleString('en')})
        </button>
      )}
      <ol
        className={styles.list}
        onKeyDown={moveFocus}
        onFocus={({ currentTarget, target }) => {
          const focused = rowsOf(currentTarget).indexOf(target);
          if (focused >= 0) setCurrent(shown[focused]?.key);
        }}
      >
        {shown.map((exchange) => (
          <Panel key={exchange.key} name="A request">
            <ExchangeItem exchange={exchange} isStop={exchange.key === stop} onResend={onResend} />
          </Panel>
        ))}
      </ol>
    </>
  );
}

const rowsOf = (list: HTMLElement): Element[] => [
  ...list.querySelectorAll('[data-exchange] > details > summary'),
];

function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const rows = rowsOf(event.currentTarget);
  const index = event.target instanceof Element ? rows.indexOf(event.target) : -1;
  const targets: Record<string, number> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    Home: 0,
    End: rows.length - 1,
  };
  const target = rows[targets[event.key] ?? -1];
  if (index < 0 || !(target instanceof HTMLElement)) return;
  event.preventDefault(); // else the page would scroll
  target.focus();
}
