import type { Exchange } from 'next-sandbox';
import { clip } from '../../../ui/in-words';
import { headerOf, mediaType } from '../headers';
import { isCut } from '../is-cut';
import { parseJson } from '../parse-json';
import { counted, joined } from './join';
import { exchangeKindOf } from './kind';
import { digestsIn, returnedIn } from './returned';
import { statusLine } from './status-line';

/** Of a body, in characters: a sentence needs no more of it, and a list may show hundreds of exchanges. */
const longestBody = 20_000;

/** What came back, in words: the second half of the sentence about an exchange. */
export function answerClause(exchange: Exchange): string {
  const { status, state } = exchange;
  if (status === 0) return state === 'open' ? 'the response is still to come' : 'no response came';
  const body = exchange.responseBody.slice(0, longestBody);
  const words = status >= 300 && status < 400 ? redirectWords(exchange) : contentWords(exchange, body);
  if (state === 'open') return `${words}, and more is still to come`;
  return state === 'failed' ? `${words}, cut off before its end` : words;
}

function contentWords(exchange: Exchange, body: string): string {
  const { status, requestHeaders, responseHeaders } = exchange;
  const type = mediaType(responseHeaders);
  const isCall = headerOf(requestHeaders, 'next-action') !== undefined;
  if (headerOf(responseHeaders, 'x-nextjs-action-not-found') === '1')
    return `the server has no action with that id (${statusLine(status)})`;
  if (isCall && headerOf(responseHeaders, 'x-action-redirect') !== undefined) return redirectWords(exchange);
  if (isCall && type === 'text/x-component') return returnedWords(exchange, body);
  if (status >= 400) return refusalWords(exchange);
  if (type === 'text/x-component') return payloadWords(body);
  if (type !== 'text/html') return dataWords(exchange, body);
  const page = `the page as HTML${itemWords(exchange, body)}`;
  return exchangeKindOf(exchange) === 'action'
    ? `the response was ${page}, rendered after the action had run`
    : `the response was ${page}`;
}

function redirectWords({ status, responseHeaders }: Exchange): string {
  const [target = ''] = (headerOf(responseHeaders, 'x-action-redirect') ?? '').split(';', 1);
  const to = target || headerOf(responseHeaders, 'location');
  if (to === undefined) return `the response was ${statusLine(status)}`;
  return `the response redirects the browser to ${clip(to, 80)} (${statusLine(status)})`;
}

/** @see Returned: the value, the page, or what an action threw */
function returnedWords(exchange: Exchange, body: string): string {
  const { value, error, hasPage } = returnedIn(body);
  const page = hasPage ? `the page, rendered again${itemWords(exchange, body)}` : '';
  if (error !== undefined) {
    const digest = error ? `its digest ${error}` : 'an error';
    return `the action threw, and the browser only gets ${digest}${page && `, and ${page}`}`;
  }
  const what = value ?? 'a result';
  return `the response has ${what} and ${page || 'no page, because nothing was revalidated'}`;
}

function refusalWords({ status, responseHeaders }: Exchange): string {
  const words = statusLine(status);
  if (status >= 500) return `the server failed with ${words}`;
  if (status === 404) return `nothing was found there (${words})`;
  const allowed = headerOf(responseHeaders, 'allow');
  if (status === 405 && allowed)
    return `that method is not allowed there (${words}; allowed: ${clip(allowed, 60)})`;
  return `the server refused with ${words}`;
}

/** How `redirect()` and `notFound()` travel: next@16.4.6 dist/client/components/{redirect,http-access-fallback}. */
function payloadWords(body: string): string {
  const digests = digestsIn(body).map((digest) => digest.split(';'));
  const redirect = digests.find(([kind]) => kind === 'NEXT_REDIRECT');
  if (redirect) return `the response redirects the router to ${redirect[2] ?? 'nowhere'}`;
  const missing = digests.find(([kind]) => kind === 'NEXT_HTTP_ERROR_FALLBACK');
  if (missing) return `the response says ${missing[1] ?? 'no status'} instead of showing the page`;
  const failed = digests.length > 0 ? ', a part of which failed' : '';
  return `the response was the page as a Flight payload${failed}${listWords(countItems(body, '["$","li",'))}`;
}

function dataWords(exchange: Exchange, body: string): string {
  const { status, method, responseHeaders, responseBytes } = exchange;
  const type = mediaType(responseHeaders);
  const start = status === 200 ? 'the response was' : `the response was ${statusLine(status)} with`;
  if (responseBytes === 0) {
    const allowed = headerOf(responseHeaders, 'allow');
    if (method === 'OPTIONS' && allowed) return `the response named the methods ${clip(allowed, 80)}`;
    return `the response was ${statusLine(status)} without a body`;
  }
  if (type === 'text/event-stream') {
    const events = counted(countItems(`\n${body}`, '\ndata:'), 'event');
    return `${start} a stream${body.length < exchange.responseBody.length ? ' of more than' : ' of'} ${events}`;
  }
  if (type.endsWith('json')) return `${start} ${jsonWords(body)}`;
  return `${start} ${counted(responseBytes, 'byte')}${type && ` of ${clip(type, 60)}`}`;
}

function jsonWords(body: string): string {
  const value = parseJson(body);
  if (value === undefined) return 'JSON'; // cut, or not JSON after all
  if (Array.isArray(value)) return `a JSON list of ${counted(value.length, 'entry', 'entries')}`;
  if (typeof value !== 'object' || value === null) return `the JSON value ${clip(body, 60)}`;
  const keys = Object.keys(value).slice(0, 20);
  return keys.length > 0 ? `JSON with ${joined(keys.map((key) => clip(key, 40)))}` : 'an empty JSON object';
}

/** The list items of a page, which for many apps are its data; empty where there are none. */
function itemWords({ responseHeaders, responseBody, responseBytes }: Exchange, body: string): string {
  const isHtml = mediaType(responseHeaders) === 'text/html';
  const count = countItems(body, isHtml ? '<li>' : '["$","li",') + (isHtml ? countItems(body, '<li ') : 0);
  const isPart = body.length < responseBody.length || isCut(responseBody, responseBytes);
  return listWords(count, isPart);
}

const listWords = (count: number, isPart = false) =>
  count === 0 ? '' : ` with ${isPart ? 'at least ' : ''}${counted(count, 'list item')}`;

const countItems = (text: string, mark: string) => text.split(mark).length - 1;
