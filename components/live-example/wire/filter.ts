import type { Exchange } from 'next-sandbox';
import { type ExchangeKind, exchangeKindOf } from './sentence/kind';
import { type SenderName, senderOf } from './sentence/sender';
import { statusLine } from './sentence/status-line';

/** Which exchanges the reader wants to see; empty parts let all through. */
export interface ExchangeFilter {
  text: string;
  sender: SenderName | '';
  kind: ExchangeKind | '';
}

export const noExchangeFilter: ExchangeFilter = { text: '', sender: '', kind: '' };

/** The text is looked for in method, path and status, in the headers and in both bodies, without case. */
export function exchangeMatches(exchange: Exchange, { text, sender, kind }: ExchangeFilter): boolean {
  if (sender && senderOf(exchange) !== sender) return false;
  if (kind && exchangeKindOf(exchange) !== kind) return false;
  const wanted = text.trim().toLowerCase();
  return wanted === '' || textsOf(exchange).some((part) => part.toLowerCase().includes(wanted));
}

function textsOf(exchange: Exchange): string[] {
  const { method, path, status, requestHeaders, requestBody, responseHeaders, responseBody } = exchange;
  const headers = [...requestHeaders, ...responseHeaders].map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${path} ${statusLine(status)}`, ...headers, requestBody, responseBody];
}
