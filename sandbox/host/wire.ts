import type { Exchange, FromWorker, HeaderList, OutsideAnswer, Sender, WireRequest } from '../protocol';
import type { Session } from './session';

const longestBody = 100_000;
type Answer = Exclude<FromWorker, { type: 'console' }>;

interface Open {
  exchange: Omit<Exchange, 'duration'>;
  started: number;
  decoder: TextDecoder;
  /** Hands each part of the answer to whoever asked. */
  deliver: (message: Answer) => void;
}

/** The network between the two halves of a session, and the way in for requests from outside. */
export interface Wire {
  /** @param id the number by which the client half knows its request */
  fromPage(id: number, request: WireRequest): void;
  fromOutside(request: WireRequest): Promise<OutsideAnswer>;
}

/**
 * Passes bytes on and records each exchange.
 *
 * @param record called when an exchange is complete
 * @param onConsole called with what the server half logs
 */
export function connectHalves(
  session: Session,
  record: (exchange: Exchange) => void,
  onConsole: (message: Extract<FromWorker, { type: 'console' }>) => void,
): Wire {
  const open = new Map<number, Open>();
  let lastId = 0;

  session.server.listen((message) => {
    if (message.type === 'console') return onConsole(message);
    const entry = open.get(message.id);
    if (!entry) return;
    note(entry, message);
    entry.deliver(message);
    if (message.type !== 'end') return;
    open.delete(message.id);
    record({ ...entry.exchange, duration: performance.now() - entry.started });
  });

  function send(from: Sender, request: WireRequest, deliver: Open['deliver']): void {
    const id = ++lastId;
    const exchange = unanswered(id, from, request);
    open.set(id, { exchange, started: performance.now(), decoder: new TextDecoder(), deliver });
    session.server.send({ type: 'request', id, request });
  }

  return {
    fromPage: (id, request) => send('page', request, (message) => session.client.send({ ...message, id })),
    fromOutside: (request) => new Promise((resolve) => send('outside', request, collect(resolve))),
  };
}

/** Gathers a whole answer, for a sender that shows it at once. */
function collect(resolve: (answer: OutsideAnswer) => void): Open['deliver'] {
  const answer = { ok: true as const, status: 0, headers: [] as HeaderList, body: '' };
  const decoder = new TextDecoder();
  return (message) => {
    if (message.type === 'head') Object.assign(answer, { status: message.status, headers: message.headers });
    else if (message.type === 'chunk') answer.body += decoder.decode(message.bytes, { stream: true });
    else resolve(message.error === undefined ? answer : { ok: false, error: message.error });
  };
}

function note({ exchange, decoder }: Open, message: Answer): void {
  if (message.type === 'head') {
    exchange.status = message.status;
    exchange.responseHeaders = message.headers;
  } else if (message.type === 'chunk') {
    exchange.responseBytes += message.bytes.byteLength;
    const text = decoder.decode(message.bytes, { stream: true });
    const room = longestBody - exchange.responseBody.length;
    exchange.responseBody += text.slice(0, Math.max(room, 0));
  }
}

function unanswered(id: number, from: Sender, { method, url, headers, body }: WireRequest): Open['exchange'] {
  const { pathname, search } = new URL(url);
  return {
    id,
    from,
    method,
    path: pathname + search,
    requestHeaders: headers,
    requestBody: body ? new TextDecoder().decode(body).slice(0, longestBody) : '',
    requestBytes: body?.byteLength ?? 0,
    status: 0,
    responseHeaders: [],
    responseBody: '',
    responseBytes: 0,
  };
}
