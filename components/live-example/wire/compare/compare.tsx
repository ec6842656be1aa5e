'use client';

import { memo, useEffect, useId, useRef, useState } from 'react';
import { clip } from '../../../ui/in-words';
import { Panel } from '../../../ui/panel';
import type { LoggedExchange } from '../../sandbox/sandbox-state';
import { exchangeKindLabels, exchangeKindOf } from '../sentence/kind';
import { statusLine } from '../sentence/status-line';
import wire from '../wire.module.css';
import styles from './compare.module.css';
import { ExchangeDifferenceTable } from './difference-table';
import { differentFacts, differentHeaders } from './differences';
import { LineChanges } from './line-changes';

interface Props {
  exchanges: LoggedExchange[];
  /** The key of the one to begin with. */
  from?: string;
  onClose: () => void;
}

/** Two exchanges that the reader chooses, and all that differs between them. */
export default function Compare({ exchanges, from, onClose }: Props) {
  const title = useId();
  const focus = useRef<HTMLParagraphElement>(null);
  useEffect(() => focus.current?.focus(), []);
  const [keys, setKeys] = useState(() => twoOf(exchanges, from));
  const [first, second] = keys.map((key) => exchanges.find((exchange) => exchange.key === key));
  return (
    <section className={styles.compare} aria-labelledby={title}>
      <p id={title} ref={focus} tabIndex={-1} className={styles.title}>
        Compare two requests
      </p>
      <div className={styles.choices}>
        <Choice
          label="First"
          exchanges={exchanges}
          value={keys[0]}
          onChange={(key) => setKeys([key, keys[1]])}
        />
        <Choice
          label="Second"
          exchanges={exchanges}
          value={keys[1]}
          onChange={(key) => setKeys([keys[0], key])}
        />
        <button type="button" className={wire.button} onClick={onClose}>
          Close
        </button>
      </div>
      {first && second ? (
        <Panel key={keys.join()} name="The comparison of two requests">
          <Result first={first} second={second} />
        </Panel>
      ) : (
        <p className={wire.hint}>Choose two requests.</p>
      )}
    </section>
  );
}

/** The one asked for and the latest other one of its kind; else the latest two. */
function twoOf(exchanges: LoggedExchange[], from?: string): [first: string, second: string] {
  const second = exchanges.find(({ key }) => key === from) ?? exchanges.at(-1);
  const others = exchanges.filter((exchange) => exchange !== second);
  const alike = others.findLast((exchange) => second && exchangeKindOf(exchange) === exchangeKindOf(second));
  return [(alike ?? others.at(-1))?.key ?? '', second?.key ?? ''];
}

interface ChoiceProps {
  label: string;
  exchanges: LoggedExchange[];
  value: string;
  onChange: (key: string) => void;
}

function Choice({ label, exchanges, value, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <span>
      <label htmlFor={id}>{label}</label>{' '}
      <select id={id} className={wire.field} value={value} onChange={({ target }) => onChange(target.value)}>
        {exchanges.some(({ key }) => key === value) || <option value={value}>(none)</option>}
        {exchanges.map((exchange, index) => (
          <option key={exchange.key} value={exchange.key}>
            {`${index + 1}. ${clip(exchange.method, 20)} ${clip(exchange.path, 60)} · ${exchangeKindLabels[exchangeKindOf(exchange)]} · ${statusLine(exchange.status)}`}
          </option>
        ))}
      </select>
    </span>
  );
}

/** Memoised: other exchanges come in meanwhile, and bodies are long to compare. */
const Result = memo(function Result({ first, second }: { first: LoggedExchange; second: LoggedExchange }) {
  return (
    <>
      <ExchangeDifferenceTable label="What differs" differences={differentFacts(first, second)} />
      <div className={styles.messages}>
        <section aria-label="Differences of the requests">
          <ExchangeDifferenceTable
            label="Request headers"
            differences={differentHeaders(first.requestHeaders, second.requestHeaders)}
          />
          <LineChanges
            label="Request body"
            first={{ headers: first.requestHeaders, body: first.requestBody }}
            second={{ headers: second.requestHeaders, body: second.requestBody }}
          />
        </section>
        <section aria-label="Differences of the responses">
          <ExchangeDifferenceTable
            label="Response headers"
            differences={differentHeaders(first.responseHeaders, second.responseHeaders)}
          />
          <LineChanges
            label="Response body"
            first={{ headers: first.responseHeaders, body: first.responseBody }}
            second={{ headers: second.responseHeaders, body: second.responseBody }}
          />
        </section>
      </div>
    </>
  );
});
