import type { SandboxState } from './sandbox-state';
import { sentLater } from './totals';

type Record = Pick<SandboxState, 'exchanges' | 'isCleared' | 'shown' | 'status'>;

/**
 * How many requests there were, in words.
 *
 * @param hint what to do to see one
 */
export function wireSummary(state: Record, hint = ''): string {
  const later = sentLater(state);
  const running = later.filter((exchange) => exchange.state === 'open').length;
  const since = state.isCleared ? 'since you cleared the list' : 'since the page loaded';
  if (!state.isCleared && (later.length === 0 || state.shown === undefined)) return ofPage(state, hint);
  if (later.length === 0) return `Nothing sent ${since}.`;
  const count = `${later.length} ${later.length === 1 ? 'request' : 'requests'} ${since}`;
  return running > 0 ? `${count}, ${running} still running` : count;
}

/** What became of the page itself. */
function ofPage({ exchanges, shown, status }: Record, hint: string): string {
  if (shown !== undefined) return `The page has loaded. ${hint}`.trim();
  if (exchanges.length === 0) return 'Nothing sent yet.';
  return status === 'error' ? 'The page did not load.' : 'The page is loading.';
}
