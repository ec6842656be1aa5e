import type { Entry, Har, Cookie as HarCookie, Header, PostData, QueryString } from 'har-format';
import type { HeaderList } from 'next-sandbox';
import type { LoggedExchange } from '../../sandbox/sandbox-state';
import { type Cookie, requestCookies, setCookies } from '../cookies';
import { formFields } from '../form-fields';
import { headerOf, mediaType } from '../headers';
import { isCut } from '../is-cut';
import { statusLine } from '../sentence/status-line';

/** Where `npm run dev` serves the same app; HAR wants whole addresses. */
const origin = 'http://localhost:3000';
const httpVersion = 'HTTP/1.1';
/** HAR's word for what is not known. */
const unknown = -1;

/**
 * Exchanges as a HAR 1.2 log. Source: https://w3c.github.io/web-performance/specs/HAR/Overview.html
 *
 * @param now the sandbox records times since the app started, not the time of day: they count back from here
 */
export function harOf(exchanges: readonly LoggedExchange[], now: Date): Har {
  const last = exchanges.reduce((latest, exchange) => Math.max(latest, endOf(exchange)), 0);
  return {
    log: {
      version: '1.2',
      creator: {
        name: 'Action or Route',
        version: '1',
        comment: 'Recorded between the two halves of an app in a tab.',
      },
      entries: exchanges.map((exchange) => entryOf(exchange, now.getTime() - last)),
      comment:
        'The times between requests are measured; the time of day counts back from when this file was saved.',
    },
  };
}

const endOf = ({ sentAt, duration }: LoggedExchange) => sentAt + duration;

function entryOf(exchange: LoggedExchange, started: number): Entry {
  const { duration, headAfter, state, from } = exchange;
  // An answer without a head has been waited for all the time.
  const wait = headAfter ?? duration;
  return {
    startedDateTime: new Date(started + exchange.sentAt).toISOString(),
    time: duration,
    request: requestOf(exchange),
    response: responseOf(exchange),
    cache: {},
    timings: {
      blocked: unknown,
      dns: unknown,
      connect: unknown,
      ssl: unknown,
      send: 0,
      wait,
      receive: duration - wait,
    },
    comment: `Sent by ${from === 'page' ? 'the page' : 'an outsider'}${state === 'complete' ? '' : `; the response is ${state === 'open' ? 'not complete yet' : 'cut off'}`}`,
  };
}

function requestOf(exchange: LoggedExchange): Entry['request'] {
  const { method, path, requestHeaders, requestBody, requestBytes } = exchange;
  return {
    method,
    url: origin + path,
    httpVersion,
    cookies: requestCookies(requestHeaders).map(cookieOf),
    headers: requestHeaders.map(pairOf),
    queryString: queryOf(path),
    ...(requestBytes > 0 && { postData: postDataOf(requestHeaders, requestBody, requestBytes) }),
    headersSize: unknown,
    bodySize: requestBytes,
  };
}

/** A form as its fields, anything else as text: HAR has one or the other. */
function postDataOf(headers: HeaderList, body: string, bytes: number): PostData {
  const mimeType = headerOf(headers, 'content-type') ?? '';
  const comment = commentOn(body, bytes);
  const isUrlencoded = mediaType(headers) === 'application/x-www-form-urlencoded';
  const fields = isUrlencoded ? formFields(headers, body) : undefined;
  if (!fields) return { mimeType, text: body, ...comment };
  return { mimeType, params: fields.map(({ name, value }) => ({ name, value })), ...comment };
}

function responseOf({
  status,
  responseHeaders,
  responseBody,
  responseBytes,
}: LoggedExchange): Entry['response'] {
  return {
    status,
    statusText: status === 0 ? '' : statusLine(status).replace(/^\d+ ?/, ''),
    httpVersion,
    cookies: setCookies(responseHeaders).map(cookieOf),
    headers: responseHeaders.map(pairOf),
    content: {
      size: responseBytes,
      mimeType: headerOf(responseHeaders, 'content-type') ?? '',
      text: responseBody,
      ...commentOn(responseBody, responseBytes),
    },
    redirectURL: headerOf(responseHeaders, 'location') ?? '',
    headersSize: unknown,
    bodySize: responseBytes,
  };
}

const commentOn = (body: string, bytes: number) =>
  isCut(body, bytes) ? { comment: 'The beginning of the body: no more was recorded.' } : {};

const pairOf = ([name, value]: HeaderList[number]): Header => ({ name, value });

function queryOf(path: string): QueryString[] {
  const at = path.indexOf('?');
  return at < 0 ? [] : [...new URLSearchParams(path.slice(at))].map(([name, value]) => ({ name, value }));
}

function cookieOf({ name, value, attributes }: Cookie): HarCookie {
  const attributeOf = (key: string) =>
    attributes.find((text) => text.toLowerCase().startsWith(`${key}=`))?.slice(key.length + 1);
  const has = (key: string) => attributes.some((text) => text.toLowerCase() === key);
  const expires = Date.parse(attributeOf('expires') ?? '');
  return {
    name,
    value,
    ...(attributeOf('path') !== undefined && { path: attributeOf('path') }),
    ...(attributeOf('domain') !== undefined && { domain: attributeOf('domain') }),
    ...(!Number.isNaN(expires) && { expires: new Date(expires).toISOString() }),
    ...(attributes.length > 0 && { httpOnly: has('httponly'), secure: has('secure') }),
  };
}
