import type { Exchange } from 'next-sandbox';
import { headerOf, mediaType } from '../headers';

/** What an exchange is to Next.js, as far as the bytes tell. */
export type ExchangeKind = 'action' | 'redirect' | 'rsc' | 'document' | 'handler';

export const exchangeKindLabels: Record<ExchangeKind, string> = {
  action: 'Server Action',
  redirect: 'Redirect',
  rsc: 'RSC',
  document: 'Document',
  handler: 'Handler or API',
};

/**
 * An action says so in its request; everything else shows in the answer, and in what the sender accepts while
 * there is none. Header names: next@16.4.6 dist/client/components/app-router-headers.js.
 */
export function exchangeKindOf({
  method,
  status,
  requestHeaders,
  requestBody,
  responseHeaders,
}: Exchange): ExchangeKind {
  const isForm = method === 'POST' && mediaType(requestHeaders) === 'multipart/form-data';
  if (headerOf(requestHeaders, 'next-action') !== undefined) return 'action';
  if (isForm && /name="\$ACTION_(ID|REF)_/.test(requestBody)) return 'action';
  if (status >= 300 && status < 400 && headerOf(responseHeaders, 'location') !== undefined) return 'redirect';
  const type = mediaType(responseHeaders);
  if (type === 'text/x-component' || (status === 0 && headerOf(requestHeaders, 'rsc') !== undefined))
    return 'rsc';
  if (type === 'text/html') return 'document';
  return status === 0 && headerOf(requestHeaders, 'accept')?.includes('text/html') ? 'document' : 'handler';
}
