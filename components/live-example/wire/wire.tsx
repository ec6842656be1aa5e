'use client';

import type { OutsideAnswer, WireRequest } from 'next-sandbox';
import { lazy, Suspense, useState } from 'react';
import { Panel } from '../../ui/panel';
import type { LoggedExchange } from '../sandbox/sandbox-state';
import { ExchangeList } from './exchange-list';
import { Explanations } from './explanations';
import { exchangeMatches, noExchangeFilter } from './filter';
import { WireFilterBar } from './filter-bar';
import { exchangeKindOf } from './sentence/kind';
import { useFollow } from './use-follow';
import { useOpened } from './use-opened';
import styles from './wire.module.css';
import { WireBar } from './wire-bar';

const Composer = lazy(() => import('../composer/composer'));
const Compare = lazy(() => import('./compare/compare'));
const Timeline = lazy(() => import('./timeline/timeline'));

/** A list of no more exchanges than this needs no filter. */
const mostUnfiltered = 5;

interface Props {
  /** Whose wire: the region is named after it. */
  of: string;
  exchanges: LoggedExchange[];
  /** How many of them to count, and what they were sent after. */
  summary: string;
  onClear: () => void;
  send: (request: WireRequest) => Promise<OutsideAnswer>;
}

/** Every exchange between the halves, in order, as HTTP; and a way to send one from outside. */
export function Wire({ of, exchanges, summary, onClear, send }: Props) {
  const [filter, setFilter] = useState(noExchangeFilter);
  const [isTimeline, setIsTimeline] = useState(false);
  const { opened, open, close, actions } = useOpened();
  const above = opened ? `${opened.what} ${opened.asked}` : isTimeline ? 'timeline' : undefined;
  const { wire, onScroll } = useFollow(exchanges, above);
  const shown = exchanges.filter((exchange) => exchangeMatches(exchange, filter));
  const hidden = exchanges.length - shown.length;
  return (
    <section
      ref={wire}
      className={styles.wire}
      aria-label={`Wire: ${of}`}
      data-wire=""
      data-opened={opened?.what}
      onScroll={onScroll}
    >
      <Explanations>
        <WireBar
          exchanges={shown}
          isTimeline={isTimeline}
          onTimeline={setIsTimeline}
          onCompare={() => open('compare')}
          onClear={onClear}
          onCompose={() => open('composer', lastCall(exchanges))}
          summary={summary}
        />
        {(exchanges.length > mostUnfiltered || filter !== noExchangeFilter) && (
          <WireFilterBar filter={filter} onFilter={setFilter} hidden={hidden} />
        )}
        {opened && (
          <Panel
            key={opened.asked}
            name={opened.what === 'composer' ? 'The form for a request' : 'The comparison of two requests'}
          >
            <Suspense fallback={<p className={styles.hint}>Loading…</p>}>
              {opened.what === 'composer' ? (
                <Composer from={opened.from} send={send} onClose={close} />
              ) : (
                <Compare from={opened.from?.key} exchanges={shown} onClose={close} />
              )}
            </Suspense>
          </Panel>
        )}
        {isTimeline && (
          <Panel name="The timeline">
            <Suspense fallback={<p className={styles.hint}>Loading…</p>}>
              <Timeline exchanges={shown} />
            </Suspense>
          </Panel>
        )}
        <Panel name="The list of requests">
          <ExchangeList exchanges={shown} actions={actions} />
        </Panel>
      </Explanations>
    </section>
  );
}

/** What an outsider would try first: the last call of an action, else the last of a handler. */
function lastCall(exchanges: LoggedExchange[]): LoggedExchange | undefined {
  const lastOf = (kind: string) => exchanges.findLast((exchange) => exchangeKindOf(exchange) === kind);
  return lastOf('action') ?? lastOf('handler');
}
