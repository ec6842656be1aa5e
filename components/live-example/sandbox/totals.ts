import type { Totals } from '../types';
import type { LoggedExchange, SandboxState } from './sandbox-state';

type Record = Pick<SandboxState, 'exchanges' | 'isCleared'>;

/** What was sent after the request that loaded the page, or since the reader cleared the wire. */
export function sentLater({ exchanges, isCleared }: Record): LoggedExchange[] {
  return isCleared ? exchanges : exchanges.slice(1);
}

/** Counts exchanges that have come to an end, each once. */
export function totalsOf(record: Record): Totals {
  const ended = sentLater(record).filter(({ state }) => state !== 'open');
  return {
    requests: ended.length,
    received: ended.reduce((sum, exchange) => sum + exchange.responseBytes, 0),
  };
}
