import type { Exchange } from 'next-sandbox';
import { clip } from '../../../ui/in-words';
import { formFields } from '../form-fields';
import { headerOf, mediaType } from '../headers';
import { parseJson } from '../parse-json';
import { counted, joined } from './join';
import { splitFields } from './own-fields';
import { type SenderName, senderOf } from './sender';

/** Names of fields that are read; a sentence shows fewer. */
const mostFields = 50;
const longestBody = 20_000;

type Request = Pick<
  Exchange,
  'from' | 'tab' | 'method' | 'path' | 'requestHeaders' | 'requestBody' | 'requestBytes'
>;

const pages: Record<SenderName, string> = {
  page: 'The page',
  'second-tab': 'The second tab',
  outside: 'An outsider',
};

/** Who sent what, in words: the first half of the sentence about an exchange. */
export function requestClause(request: Request): string {
  const sender = senderOf(request);
  const path = clip(request.path, 60);
  const names = namesSent(request);
  const type = mediaType(request.requestHeaders);
  if (headerOf(request.requestHeaders, 'next-action') !== undefined)
    return callClause(request, sender, names);
  if (/name="\$ACTION_(ID|REF)_/.test(request.requestBody.slice(0, longestBody)))
    return `${formOf(sender)} sent ${names ?? 'no fields'} to a Server Action, without client JavaScript`;
  const isForm = type === 'multipart/form-data' || type === 'application/x-www-form-urlencoded';
  const isDocument = headerOf(request.requestHeaders, 'accept')?.includes('text/html') ?? false;
  if (request.method === 'GET') return readClause(request, sender, path, isDocument);
  if (request.method === 'HEAD') return `${pages[sender]} asked for the headers of ${path} alone`;
  if (request.method === 'OPTIONS') return `${pages[sender]} asked which methods ${path} allows`;
  const subject = isForm && isDocument ? formOf(sender) : pages[sender];
  if (request.requestBytes === 0) return `${subject} sent ${request.method} without a body to ${path}`;
  const what = names ?? `${counted(request.requestBytes, 'byte')}${type && ` of ${clip(type, 60)}`}`;
  return `${subject} sent ${what} by ${clip(request.method, 20)} to ${path}`;
}

const formOf = (sender: SenderName) =>
  sender === 'page' ? 'The form' : sender === 'outside' ? 'An outsider' : 'The form in the second tab';

function readClause(
  { requestHeaders }: Request,
  sender: SenderName,
  path: string,
  isDocument: boolean,
): string {
  if (headerOf(requestHeaders, 'rsc') !== undefined) {
    const router = sender === 'page' ? 'The router' : pages[sender];
    return `${router} asked for the page ${path} without its HTML`;
  }
  if (!isDocument || sender === 'outside') return `${pages[sender]} asked for ${path}`;
  return `${sender === 'page' ? 'The browser' : pages[sender]} opened ${path}`;
}

/** A call from client JavaScript: a form's FormData, or arguments as React encodes them. */
function callClause({ requestHeaders, requestBody }: Request, sender: SenderName, names?: string): string {
  if (names !== undefined) return `${formOf(sender)} sent ${names} to a Server Action`;
  const isForm = mediaType(requestHeaders) === 'multipart/form-data';
  if (isForm) return `${pages[sender]} called a Server Action`;
  const args = parseJson(requestBody);
  if (!Array.isArray(args)) return `${pages[sender]} called a Server Action`;
  if (args.length === 0) return `${pages[sender]} called a Server Action without arguments`;
  const isShort = args.length <= 3 && args.every((value) => typeof value !== 'object' || value === null);
  const what = isShort
    ? joined(args.map((value) => clip(JSON.stringify(value), 40)))
    : counted(args.length, 'argument');
  return `${pages[sender]} called a Server Action with ${what}`;
}

/** The names of what a form or a JSON object holds; undefined where it is neither, or holds nothing. */
function namesSent({ requestHeaders, requestBody }: Request): string | undefined {
  const body = requestBody.slice(0, longestBody);
  const fields = formFields(requestHeaders, body, mostFields);
  if (fields) {
    const own = splitFields(fields).own.map(({ name, file }) =>
      file ? `the file ${clip(name, 40)}` : clip(name, 40),
    );
    return own.length > 0 ? joined([...new Set(own)]) : undefined;
  }
  if (!mediaType(requestHeaders).endsWith('json')) return undefined;
  const value = parseJson(body);
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const keys = isObject ? Object.keys(value).slice(0, mostFields) : [];
  return keys.length > 0 ? `${joined(keys.map((key) => clip(key, 40)))} as JSON` : undefined;
}
