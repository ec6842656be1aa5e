import type { SandboxState } from './sandbox-state';
import { sentLater } from './totals';

/**
 * How many requests there were, in words.
 *
 * @param hint what to do to see one
 */
export function wireSummary(state: Pick<SandboxState, 'exchanges' | 'isCleared'>, hint = ''): string {
  const later = sentLater(state);
  const running = later.filter((exchange) => exchange.state === 'open').length;
  const since = state.isCleared ? 'since you cleared the list' : 'since the page loaded';
  if (later.length === 0)
    return state.isCleared ? `Nothing sent ${since}.` : `The page has loaded. ${hint}`.trim();
  const count = `${later.length} ${later.length === 1 ? 'request' : 'requests'} ${since}`;
  return running > 0 ? `${count}, ${running} still running` : count;
}
