import { type CSSProperties, memo, useEffect, useRef, useState } from 'react';
import { clip } from '../../ui/in-words';
import { Panel } from '../../ui/panel';
import type { LoggedExchange } from '../sandbox/sandbox-state';
import type { ExchangeActions } from './actions';
import { ExchangeDetail } from './exchange-detail';
import styles from './list.module.css';
import { reveal } from './reveal';
import { exchangeKindLabels, exchangeKindOf } from './sentence/kind';
import { kindExplanations } from './sentence/kind-explanations';
import { senderLabels, senderOf } from './sentence/sender';
import { sentenceOf } from './sentence/sentence';
import { statusLine } from './sentence/status-line';

/** In the list, in characters; opened, an exchange shows all of its path. */
const longestPath = 300;

interface Props {
  exchange: LoggedExchange;
  /** Whether Tab stops here. */
  isStop: boolean;
  actions: ExchangeActions;
}

/** One exchange: what happened in a sentence, and what it says in full once opened. Memoised, as others come in all the time. */
export const ExchangeItem = memo(function ExchangeItem({ exchange, isStop, actions }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const kind = exchangeKindOf(exchange);
  return (
    <li
      className={styles.item}
      style={{ '--kind-length': exchangeKindLabels[kind].length } as CSSProperties}
      data-exchange={exchange.id}
      data-state={exchange.state}
    >
      <details ref={useRevealed(isOpen)} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary tabIndex={isStop ? 0 : -1}>
          <span className={styles.line}>
            <b>{exchange.method}</b> <span className={styles.path}>{clip(exchange.path, longestPath)}</span>{' '}
            <Outcome exchange={exchange} />
          </span>
          <span className={styles.sentence}>{sentenceOf(exchange)}</span>
        </summary>
        {isOpen && (
          <Panel name="This request">
            <ExchangeDetail exchange={exchange} actions={actions} />
          </Panel>
        )}
      </details>
      <button
        type="button"
        className={styles.mark}
        tabIndex={isStop ? 0 : -1}
        data-kind={kind}
        data-explained={kindExplanations[kind]}
      >
        {exchangeKindLabels[kind]}
      </button>
    </li>
  );
});

/** What is opened fills more than a low strip: its beginning comes into view. */
function useRevealed(isOpen: boolean) {
  const element = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (isOpen && element.current) reveal(element.current);
  }, [isOpen]);
  return element;
}

function Outcome({ exchange }: { exchange: LoggedExchange }) {
  const { state, status, responseBytes, duration } = exchange;
  const size = `${responseBytes.toLocaleString('en')} B · ${Math.round(duration)} ms`;
  const sender = senderOf(exchange);
  return (
    <span className={styles.outcome}>
      {status > 0 && <b data-failed={status >= 400 || undefined}>{statusLine(status)}</b>}{' '}
      {state === 'open' && <i>running… </i>}
      {state === 'failed' && <b data-failed="">broken off </b>}
      {(state !== 'open' || responseBytes > 0) && <span className={styles.size}>{size}</span>}{' '}
      <span className={styles.size}>{senderLabels[sender]}</span>
    </span>
  );
}
