/**
 * Messages out of frame B and its worker may be forged by the reader's code, which shares their realm.
 * What passes here has the shape the protocol promises, so that nothing odd reaches the page.
 */
import type { ConsoleLevel, FromClient, FromWorker, HeaderList, WireRequest } from '../protocol';

type Fields = Record<string, unknown>;
const longestText = 20_000;

/** @returns the message, or undefined for anything that the client half would not send */
export function acceptFromClient(data: unknown): FromClient | undefined {
  if (!isFields(data)) return undefined;
  switch (data.type) {
    case 'hydrated':
      return { type: 'hydrated' };
    case 'console':
      return acceptConsole(data);
    case 'failed':
      return {
        type: 'failed',
        message: text(data.message),
        stack: text(data.stack),
        fatal: data.fatal === true,
        ...(isFields(data.onServer) && { onServer: acceptServerError(data.onServer) }),
      };
    case 'request': {
      const request = acceptRequest(data.request);
      return request && typeof data.id === 'number' ? { type: 'request', id: data.id, request } : undefined;
    }
    default:
      return undefined;
  }
}

/** @returns the message, or undefined for anything that the server half would not send */
export function acceptFromWorker(data: unknown): FromWorker | undefined {
  if (!isFields(data)) return undefined;
  if (data.type === 'console') return acceptConsole(data);
  const { type, id, status, headers, bytes, error } = data;
  if (typeof id !== 'number') return undefined;
  if (type === 'head' && typeof status === 'number' && isHeaderList(headers)) {
    return { type, id, status, headers };
  }
  if (type === 'chunk' && bytes instanceof Uint8Array) return { type, id, bytes };
  if (type === 'end') return error === undefined ? { type, id } : { type, id, error: text(error) };
  return undefined;
}

/** @returns the request, or undefined where it is none or has no address */
export function acceptRequest(data: unknown): WireRequest | undefined {
  if (!isFields(data) || typeof data.method !== 'string' || typeof data.url !== 'string') return undefined;
  const { method, url, headers, body } = data;
  if (!isHeaderList(headers) || !URL.canParse(url)) return undefined;
  if (body !== null && !(body instanceof ArrayBuffer)) return undefined;
  return { method, url, headers, body };
}

const acceptServerError = ({ digest }: Fields) => (typeof digest === 'string' ? { digest } : {});

function acceptConsole(data: Fields): Extract<FromClient, { type: 'console' }> {
  const levels: readonly ConsoleLevel[] = ['log', 'info', 'warn', 'error', 'debug'];
  const level = levels.find((known) => known === data.level) ?? 'log';
  return { type: 'console', level, text: text(data.text) };
}

const isFields = (data: unknown): data is Fields => typeof data === 'object' && data !== null;

const text = (value: unknown) => (typeof value === 'string' ? value.slice(0, longestText) : '');

function isHeaderList(value: unknown): value is HeaderList {
  const isPair = (pair: unknown) =>
    Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string');
  return Array.isArray(value) && value.every(isPair);
}
