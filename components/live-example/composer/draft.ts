import type { Exchange, HeaderList, WireRequest } from 'next-sandbox';
import { headerOf, mediaType } from '../wire/headers';

/** Headers that decide whether Next.js runs an action have a field of their own. */
export const prominent = ['Origin', 'Host', 'Cookie', 'Next-Action'] as const;
export type Prominent = (typeof prominent)[number];

/** A request as the reader writes it. */
export interface RequestDraft {
  method: string;
  path: string;
  /** Empty: not sent. */
  named: Record<Prominent, string>;
  /** Further headers, one `Name: value` a line. */
  headers: string;
  body: string;
}

export const emptyDraft: RequestDraft = {
  method: 'GET',
  path: '/',
  named: { Origin: '', Host: '', Cookie: '', 'Next-Action': '' },
  headers: '',
  body: '',
};

/** Follows from the body: an edited body would make it wrong. */
const derived = 'content-length';

export function draftOf(exchange: Exchange): RequestDraft {
  const { method, path, requestHeaders, requestBody } = exchange;
  const own = new Set<string>([derived, ...prominent.map((name) => name.toLowerCase())]);
  const further = requestHeaders.filter(([name]) => !own.has(name.toLowerCase()));
  const value = (name: Prominent) => headerOf(requestHeaders, name.toLowerCase()) ?? '';
  return {
    method,
    path,
    named: {
      Origin: value('Origin'),
      Host: value('Host'),
      Cookie: value('Cookie'),
      'Next-Action': value('Next-Action'),
    },
    headers: further.map(([name, text]) => `${name}: ${text}`).join('\n'),
    body: requestBody,
  };
}

/** A draft that can be sent, or what is wrong with it, in words. */
export type CheckedRequest = { ok: true; request: WireRequest } | { ok: false; errors: string[] };

/** @returns the request as bytes; for a draft that is none, one sentence per fault */
export function checkDraft({ method, path, named, headers, body }: RequestDraft): CheckedRequest {
  const lines = headers.split('\n').map((text, index) => readLine(text, index + 1));
  const fields = prominent
    .filter((name) => named[name].trim() !== '')
    .map((name) => readHeader(name, named[name].trim(), `the field ${name}`));
  const read = [...fields, ...lines].filter((entry) => entry !== undefined);
  const errors = read.filter((entry) => typeof entry === 'string');
  if (!path.startsWith('/'))
    errors.unshift(`The path is "${path}"; it must begin with a slash, as in /posts?page=2.`);
  if (errors.length > 0) return { ok: false, errors };
  const list = read.filter((entry) => typeof entry !== 'string');
  return { ok: true, request: { method, url: path, headers: list, body: bytesOf(body, method, list) } };
}

type Header = HeaderList[number];

function readLine(text: string, number: number): Header | string | undefined {
  if (text.trim() === '') return undefined;
  const at = text.indexOf(':');
  if (at < 1) return `Line ${number} of the headers is "${text}". Write Name: value.`;
  return readHeader(text.slice(0, at).trim(), text.slice(at + 1).trim(), `line ${number} of the headers`);
}

/** The browser's own `Headers` knows best what a header may hold. */
function readHeader(name: string, value: string, place: string): Header | string {
  if (!isHeader(name, ''))
    return `In ${place}, "${name}" isn't a header name. Use letters, digits and hyphens.`;
  if (!isHeader(name, value))
    return `In ${place}, "${value}" can't be sent as a header value. Use Latin-1 characters without line breaks.`;
  return [name, value];
}

function isHeader(name: string, value: string): boolean {
  try {
    new Headers([[name, value]]);
    return true;
  } catch {
    return false;
  }
}

/** Text fields keep line ends as `\n`; a multipart body needs `\r\n`. */
function bytesOf(body: string, method: string, headers: HeaderList): ArrayBuffer | null {
  if (body === '' || method === 'GET' || method === 'HEAD') return null;
  const isMultipart = mediaType(headers) === 'multipart/form-data';
  const text = isMultipart ? body.replace(/\r?\n/g, '\r\n') : body;
  return new TextEncoder().encode(text).buffer;
}
