'use client';

import { lazy, Suspense, useCallback, useState } from 'react';
import type { OutsideAnswer, WireRequest } from '../../../sandbox/host/connect';
import { Panel } from '../../look/panel';
import type { RecordedExchange } from '../sandbox/sandbox-state';
import { ExchangeList } from './exchange-list';
import { matches, noFilter } from './filter';
import styles from './wire.module.css';
import { WireBar } from './wire-bar';

const Composer = lazy(() => import('../composer/composer'));

interface Props {
  /** Whose wire: the region is named after it. */
  of: string;
  exchanges: RecordedExchange[];
  /** How many of them to count, and what they were sent after. */
  summary: string;
  onClear: () => void;
  send: (request: WireRequest) => Promise<OutsideAnswer>;
}

/** Every exchange between the halves, in order, as HTTP; and a way to send one from outside. */
export function Wire({ of, exchanges, summary, onClear, send }: Props) {
  const [filter, setFilter] = useState(noFilter);
  const composer = useComposer();
  const shown = exchanges.filter((exchange) => matches(exchange, filter));
  return (
    <section className={styles.wire} aria-label={`Wire: ${of}`}>
      <p className={styles.hint} role="status">
        {summary}
      </p>
      <WireBar
        filter={filter}
        onFilter={setFilter}
        onClear={onClear}
        onCompose={composer.openEmpty}
        hidden={exchanges.length - shown.length}
      />
      {composer.opened && (
        <Panel key={composer.opened.asked} name="The form for a request">
          <Suspense fallback={<p className={styles.hint}>Loading…</p>}>
            <Composer from={composer.opened.from} send={send} onClose={composer.close} />
          </Suspense>
        </Panel>
      )}
      <Panel name="The list of requests">
        <ExchangeList exchanges={shown} onResend={composer.openWith} />
      </Panel>
    </section>
  );
}

/** At most one composer is open; asking for another request replaces what stands in it. */
function useComposer() {
  const [opened, setOpened] = useState<{ asked: number; from?: RecordedExchange }>();
  const open = useCallback(
    (from?: RecordedExchange) => setOpened((before) => ({ asked: (before?.asked ?? 0) + 1, from })),
    [],
  );
  const openEmpty = useCallback(() => open(), [open]);
  const close = useCallback(() => setOpened(undefined), []);
  return { opened, openWith: open, openEmpty, close };
}
