import { useState } from 'react';
import { Panel } from '../../ui/panel';
import type { LoggedExchange } from '../sandbox/sandbox-state';
import type { ExchangeActions } from './actions';
import { ExchangeItem } from './exchange-item';
import { moveFocus, stopsIn } from './roving-focus';
import styles from './wire.module.css';

/** More rows than this at once make each new exchange slow to show. */
const page = 200;
const rows = '[data-exchange] > details > summary';

interface Props {
  exchanges: LoggedExchange[];
  actions: ExchangeActions;
}

/** The exchanges as a list that is one stop for Tab: arrows move in it, Home and End jump, Enter opens. */
export function ExchangeList({ exchanges, actions }: Props) {
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
        onKeyDown={(event) => moveFocus(event, rows)}
        onFocus={({ currentTarget, target }) => {
          const focused = stopsIn(currentTarget, rows).indexOf(target);
          if (focused >= 0) setCurrent(shown[focused]?.key);
        }}
      >
        {shown.map((exchange) => (
          <Panel key={exchange.key} name="A request">
            <ExchangeItem exchange={exchange} isStop={exchange.key === stop} actions={actions} />
          </Panel>
        ))}
      </ol>
    </>
  );
}
