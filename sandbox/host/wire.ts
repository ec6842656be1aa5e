import type { Exchange, FromWorker, HeaderList, WireRequest } from '../protocol';
import type { Session } from './session';

const longestBody = 100_000;

interface Open {
  exchange: Omit<Exchange, 'duration'>;
  started: number;
  decoder: TextDecoder;
}

/**
 * The network between the two halves of a session: passes bytes on and records each exchange.
 *
 * @param record called when an exchange is complete
 * @param onConsole called with what the server half logs
 */
export function connectHalves(
  session: Session,
  record: (exchange: Exchange) => void,
  onConsole: (message: Extract<FromWorker, { type: 'console' }>) => void,
): { send(id: number, request: WireRequest): void } {
  const open = new Map<number, Open>();

  session.server.listen((message) => {
    if (message.type === 'console') return onConsole(message);
    session.client.send(message);
    const entry = open.get(message.id);
    if (!entry) return;
    note(entry, message);
    if (message.type !== 'end') return;
    open.delete(message.id);
    record({ ...entry.exchange, duration: performance.now() - entry.started });
  });

  return {
    send(id, request) {
      open.set(id, {
        exchange: unanswered(id, request),
        started: performance.now(),
        decoder: new TextDecoder(),
      });
      session.server.send({ type: 'request', id, request });
    },
  };
}

function note({ exchange, decoder }: Open, message: Exclude<FromWorker, { type: 'console' }>): void {
  if (message.type === 'head') {
    exchange.status = message.status;
    exchange.responseHeaders = message.headers;
  } else if (message.type === 'chunk') {
    exchange.responseBytes += message.bytes.byteLength;
    const text = decoder.decode(message.bytes, { stream: true });
    if (exchange.responseBody.length < longestBody) exchange.responseBody += text;
  }
}

function unanswered(id: number, { method, url, headers, body }: WireRequest): Open['exchange'] {
  const { pathname, search } = new URL(url);
  return {
    id,
    method,
    path: pathname + search,
    requestHeaders: headers,
    requestBody: body ? new TextDecoder().decode(body).slice(0, longestBody) : '',
    requestBytes: body?.byteLength ?? 0,
    status: 0,
    responseHeaders: [] satisfies HeaderList,
    responseBody: '',
    responseBytes: 0,
  };
}
