import type { Exchange } from 'next-sandbox';
import { headerOf } from '../headers';
import { isCut } from '../is-cut';
import { quoteForShell } from './quote-for-shell';

/** Where `npm run dev` serves the same app. */
const origin = 'http://localhost:3000';

/** curl works these out itself. */
const ownHeaders = new Set(['host', 'content-length', 'connection']);

type Request = Pick<Exchange, 'method' | 'path' | 'requestHeaders' | 'requestBody' | 'requestBytes'>;

/** The same request as a command for a POSIX shell, against the app on its usual port. */
export function asCurl(request: Request): string {
  const { method, path, requestHeaders, requestBody } = request;
  const host = headerOf(requestHeaders, 'host');
  const headers = requestHeaders.filter(([name]) => !ownHeaders.has(name.toLowerCase()));
  const parts = [
    `curl ${methodOption(method)}${quoteForShell(origin + path)}`,
    ...(host && `http://${host}` !== origin ? [headerOption('host', host)] : []),
    ...headers.map(([name, value]) => headerOption(name, value)),
    ...bodyOptions(request),
  ];
  const note = isCut(requestBody, request.requestBytes)
    ? '# The recorded body was cut off, so this sends only its beginning.\n'
    : '';
  return note + parts.join(' \\\n  ');
}

function methodOption(method: string): string {
  if (method === 'GET') return '';
  return method === 'HEAD' ? '--head ' : `-X ${quoteForShell(method)} `;
}

/** curl takes `name;` for a header without a value, and `name:` for one to leave out. */
function headerOption(name: string, value: string): string {
  return `-H ${quoteForShell(value === '' ? `${name};` : `${name}: ${value}`)}`;
}

function bodyOptions({ requestBody, requestHeaders }: Request): string[] {
  if (requestBody === '') return [];
  // --data-binary would read a file where the body begins with @.
  const option = requestBody.startsWith('@') ? '--data-raw' : '--data-binary';
  const hasType = headerOf(requestHeaders, 'content-type') !== undefined;
  // Without one, curl would claim a form.
  return [...(hasType ? [] : ["-H 'content-type:'"]), `${option} ${quoteForShell(requestBody)}`];
}
