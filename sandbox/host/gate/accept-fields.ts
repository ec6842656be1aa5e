/** Parts that messages of both halves are made of, checked and cut to size. */
import type { ConsoleLevel, HeaderList, Location, WireRequest } from '../../shared/protocol';
import { appOrigin } from '../app-origin';

export type Fields = Record<string, unknown>;

const longestText = 20_000;
/** Node takes 16 kB of headers with the address (`--max-http-header-size`); answers may be longer here. */
export const mostHeaders = { count: 200, characters: 64_000 };
const longestAddress = 16_000;
/** In bytes; well past the limits that Next.js sets itself. */
const longestBody = 16_000_000;

/** Structured clones have own properties and no getters; what is inherited is not part of the message. */
export function fieldsOf(data: unknown): Fields | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  return Object.assign(Object.create(null) as Fields, data);
}

export const text = (value: unknown, longest = longestText) =>
  typeof value === 'string' ? value.slice(0, longest) : '';

/** Requests and answers are counted by whole numbers. */
export const isId = (value: unknown): value is number => Number.isSafeInteger(value);

/** Lines and columns are counted from one. */
export const isPlace = (value: unknown): value is number => isId(value) && value > 0;

export function acceptConsole(data: Fields): { type: 'console'; level: ConsoleLevel; text: string } {
  const levels: readonly ConsoleLevel[] = ['log', 'info', 'warn', 'error', 'debug'];
  const level = levels.find((known) => known === data.level) ?? 'log';
  return { type: 'console', level, text: text(data.text) };
}

export function acceptLocation(data: unknown): Location | undefined {
  const { path, canGoBack, canGoForward } = fieldsOf(data) ?? {};
  if (typeof path !== 'string' || !path.startsWith('/') || !isOwnAddress(path)) return undefined;
  return { path, canGoBack: canGoBack === true, canGoForward: canGoForward === true };
}

/** Whether the app can be asked for it. A path such as `//host/` names another host, and `//[` none. */
const isOwnAddress = (href: string) =>
  href.length <= longestAddress &&
  URL.canParse(href, appOrigin) &&
  new URL(href, appOrigin).origin === appOrigin;

/** @returns the headers, or undefined where they are none or too many */
export function acceptHeaders(value: unknown): HeaderList | undefined {
  if (!Array.isArray(value) || value.length > mostHeaders.count) return undefined;
  const headers: HeaderList = [];
  let room = mostHeaders.characters;
  for (const pair of value as unknown[]) {
    const [name, content] = Array.isArray(pair) && pair.length === 2 ? (pair as unknown[]) : [];
    if (typeof name !== 'string' || typeof content !== 'string') return undefined;
    room -= name.length + content.length;
    if (room < 0 || !isHeader(name, content)) return undefined;
    headers.push([name, content]);
  }
  return headers;
}

/** Names are tokens, values hold no line break (RFC 9110, 5.1 and 5.5). */
const isHeader = (name: string, value: string) =>
  /^[!#$%&'*+.^_`|~\w-]+$/.test(name) && !/[\0\r\n]/.test(value);

/** @returns the request, or undefined where it is none, has no address, or is larger than any app needs */
export function acceptRequest(data: unknown): WireRequest | undefined {
  const { method, url, headers, body } = fieldsOf(data) ?? {};
  if (typeof method !== 'string' || !/^[A-Za-z-]{1,20}$/.test(method)) return undefined;
  if (typeof url !== 'string' || !url.startsWith(`${appOrigin}/`) || !isOwnAddress(url)) return undefined;
  if (body !== null && !(body instanceof ArrayBuffer && body.byteLength <= longestBody)) return undefined;
  const accepted = acceptHeaders(headers);
  return accepted && { method, url, headers: accepted, body };
}
