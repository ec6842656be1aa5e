import { memo, useState } from 'react';
import { clip } from '../../look/in-words';
import { Panel } from '../../look/panel';
import type { RecordedExchange } from '../sandbox/sandbox-state';
import { ExchangeDetail } from './exchange-detail';
import { kindOf, kindWords } from './kind';
import { senderOf, senderWords } from './sender';
import { statusWords } from './status-words';
import styles from './wire.module.css';

/** In the list, in characters; opened, an exchange shows all of its path. */
const longestPath = 300;

interface Props {
  exchange: RecordedExchange;
  /** Whether Tab stops here. */
  isStop: boolean;
  onResend: (exchange: RecordedExchange) => void;
}

/** One exchange: a line, and what it says in full once opened. Memoised, as others come in all the time. */
export const ExchangeItem = memo(function ExchangeItem({ exchange, isStop, onResend }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const kind = kindOf(exchange);
  return (
    <li data-exchange={exchange.id} data-state={exchange.state}>
      <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary tabIndex={isStop ? 0 : -1}>
          <b>{exchange.method}</b> <span className={styles.path}>{clip(exchange.path, longestPath)}</span>{' '}
          <span className={styles.mark} data-kind={kind}>
            {kindWords[kind]}
          </span>{' '}
          <span className={styles.sender}>{senderWords[senderOf(exchange)]}</span>{' '}
          <Outcome exchange={exchange} />
        </summary>
        {isOpen && (
          <Panel name="This request">
            <ExchangeDetail exchange={exchange} onResend={onResend} />
          </Panel>
        )}
      </details>
    </li>
  );
});

function Outcome({ exchange }: { exchange: RecordedExchange }) {
  const { state, status, responseBytes, duration } = exchange;
  const size = `${responseBytes.toLocaleString('en')} B · ${Math.round(duration)} ms`;
  return (
    <span className={styles.outcome}>
      {status > 0 && <b data-failed={status >= 400 || undefined}>{statusWords(status)}</b>}{' '}
      {state === 'open' && <i>running… </i>}
      {state === 'failed' && <b data-failed="">broken off </b>}
      {(state !== 'open' || responseBytes > 0) && <span className={styles.size}>{size}</span>}
    </span>
  );
}
