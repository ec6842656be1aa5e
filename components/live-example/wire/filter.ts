import type { Exchange } from '../../../sandbox/host/connect';
import { type Kind, kindOf } from './sentence/kind';
import { type SenderName, senderOf } from './sentence/sender';
import { statusLine } from './sentence/status-line';

/** Which exchanges the reader wants to see; empty parts let all through. */
export interface Filter {
  text: string;
  sender: SenderName | '';
  kind: Kind | '';
}

export const noFilter: Filter = { text: '', sender: '', kind: '' };

/** The text is looked for in method, path and status, in the headers and in both bodies, without case. */
export function matches(exchange: Exchange, { text, sender, kind }: Filter): boolean {
  if (sender && senderOf(exchange) !== sender) return false;
  if (kind && kindOf(exchange) !== kind) return false;
  const wanted = text.trim().toLowerCase();
  return wanted === '' || textsOf(exchange).some((part) => part.toLowerCase().includes(wanted));
}

function textsOf(exchange: Exchange): string[] {
  const { method, path, status, requestHeaders, requestBody, responseHeaders, responseBody } = exchange;
  const headers = [...requestHeaders, ...responseHeaders].map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${path} ${statusLine(status)}`, ...headers, requestBody, responseBody];
}
