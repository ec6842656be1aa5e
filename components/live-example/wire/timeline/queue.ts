import type { LoggedExchange } from '../../sandbox/sandbox-state';
import { headerOf } from '../headers';

/** The router sends the next action of its queue this soon after the one before, in milliseconds. */
const soon = 25;
/** On a slow machine all takes longer: as a share of what the action before took. */
const soonAsShare = 0.5;

/**
 * For each exchange the Server Action that it has most likely waited for: the router sends actions one after another
 * (next@16.4.6 dist/client/components/app-router-instance.js). When an action joined the queue is in no request, so
 * this goes by what can be seen: it was sent just when the one before it, of the same tab, had been answered.
 *
 * @returns an index into `exchanges`, or undefined
 */
export function queuedBehind(exchanges: readonly LoggedExchange[]): (number | undefined)[] {
  const last = new Map<number, number>();
  return exchanges.map((exchange, index) => {
    const { from, tab = 1, requestHeaders } = exchange;
    if (from !== 'page' || headerOf(requestHeaders, 'next-action') === undefined) return undefined;
    const before = last.get(tab);
    last.set(tab, index);
    const earlier = before === undefined ? undefined : exchanges[before];
    return earlier && endsJustBefore(earlier, exchange) ? before : undefined;
  });
}

/** The value of an action may be there before the page that is streamed after it: both ends count. */
function endsJustBefore(earlier: LoggedExchange, { sentAt }: LoggedExchange): boolean {
  const ends = [earlier.headAfter ?? earlier.duration, earlier.duration];
  return ends.some((end) => {
    const after = sentAt - (earlier.sentAt + end);
    return after >= 0 && after <= Math.max(soon, end * soonAsShare);
  });
}
