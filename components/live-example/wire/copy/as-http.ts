import type { Exchange, HeaderList } from 'next-sandbox';
import { isCut } from '../is-cut';
import { statusLine } from '../sentence/status-line';

/** Request and answer as HTTP/1.1 would write them. */
export function asHttp(exchange: Exchange): string {
  const { method, path, requestHeaders, requestBody, requestBytes } = exchange;
  const { status, responseHeaders, responseBody, responseBytes } = exchange;
  const request = message(`${method} ${path} HTTP/1.1`, requestHeaders, requestBody, requestBytes);
  if (status === 0) return request;
  return `${request}\n\n${message(`HTTP/1.1 ${statusLine(status)}`, responseHeaders, responseBody, responseBytes)}`;
}

function message(start: string, headers: HeaderList, body: string, bytes: number): string {
  const lines = [start, ...headers.map(([name, value]) => `${name}: ${value}`)];
  if (body) lines.push('', body);
  if (isCut(body, bytes)) lines.push(`(cut; ${bytes.toLocaleString('en')} bytes in all)`);
  return lines.join('\n');
}
