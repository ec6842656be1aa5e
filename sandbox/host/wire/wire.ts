import { createRate, longestRequestHeaders, mostRequests } from '../../shared/limits';
import type {
  Exchange,
  HeaderList,
  OutsideAnswer,
  Tab,
  ToClient,
  ToWorker,
  WireRequest,
} from '../../shared/protocol';
import type { Answer } from './answer';
import { collect } from './collect';
import type { CookieJar } from './cookies';
import { createLine } from './latency';
import { type Recording, recordExchange } from './record';

/** A page of the app, as the network knows it. */
export interface PageSender {
  tab: Tab;
  send(message: ToClient): void;
}

/** The network between the halves of a session, and the way in for requests from outside. */
export interface Wire {
  /** @param id the number by which the page knows its request */
  fromPage(page: PageSender, id: number, request: WireRequest): void;
  fromOutside(request: WireRequest): Promise<OutsideAnswer>;
  /** The page has no more use for this answer. */
  abort(page: PageSender, id: number): void;
  /** The page has gone: its requests go too. */
  leave(page: PageSender): void;
  /** Takes in what the server half answers. */
  receive(message: Answer): void;
  /** A pause is over: what pages have asked for meanwhile is sent. */
  release(): void;
  /** Whether an answer is still to come. */
  isWaiting(): boolean;
  /** Ends what is open, as a connection that breaks. */
  close(): void;
}

export interface WireOptions {
  toServer(message: ToWorker): void;
  jar: CookieJar;
  /** For a whole exchange, in milliseconds. */
  latency(): number;
  /** Whether requests of pages are to wait for `release`. */
  isPaused(): boolean;
  record(exchange: Exchange): void;
  /** An answer to a page has set cookies. */
  onCookies(): void;
  notice(text: string): void;
}

/** What a page asks for during a pause. */
interface Held {
  sender: PageSender;
  id: number;
  request: WireRequest;
}

interface Open {
  recording: Recording;
  /** Hands each part of the answer to whoever asked. */
  deliver(message: Answer): void;
  /** Who asked, and by which number; undefined for a sender outside. */
  page?: { sender: PageSender; id: number };
  path: string;
}

let lastId = 0; // never repeated, so that exchanges of an app and of the next can be told apart

/** Passes bytes on, with the cookies of a browser for pages, and records each exchange. */
export function createWire(options: WireOptions): Wire {
  const { toServer, jar, record, notice } = options;
  const appStarted = performance.now();
  const open = new Map<number, Open>();
  let held: Held[] = [];
  const halfLatency = () => options.latency() / 2;
  const up = createLine(halfLatency);
  const down = createLine(halfLatency);
  const reportOnce = once(() =>
    notice(`more than ${mostRequests.perSecond} requests were sent within a second; the rest are refused`),
  );
  const fits = createRate(mostRequests.perSecond, reportOnce);

  function send(request: WireRequest, deliver: Open['deliver'], page?: Open['page']): void {
    const id = ++lastId;
    const from = page ? 'page' : 'outside';
    const recording = recordExchange({ id, from, tab: page?.sender.tab, request }, appStarted, record);
    open.set(id, { recording, deliver, page, path: new URL(request.url).pathname });
    if (sizeOf(request.headers) > longestRequestHeaders) refuseHeaders(id);
    else up(() => open.has(id) && toServer({ type: 'request', id, request }));
  }

  function sendFor({ sender, id, request }: Held): void {
    const deliver = (message: Answer) => sender.send({ ...message, id });
    send(withCookies(request, jar), deliver, { sender, id });
  }

  /** As Node does before the app sees the request. */
  function refuseHeaders(id: number): void {
    handle({ type: 'head', id, status: 431, headers: [['connection', 'close']] });
    handle({ type: 'end', id });
  }

  function handle(message: Answer): void {
    const entry = open.get(message.id);
    if (!entry) return;
    if (message.type === 'head') {
      entry.recording.head(message.status, message.headers);
      if (entry.page) storeCookies(message.headers, entry.path);
    } else if (message.type === 'chunk') entry.recording.chunk(message.bytes);
    else finish(message.id, message.error === undefined ? 'complete' : 'failed');
    entry.deliver(message);
  }

  function storeCookies(headers: HeaderList, path: string): void {
    const set = headers.filter(([name]) => name.toLowerCase() === 'set-cookie');
    for (const [, value] of set) jar.store(value, path);
    if (set.length > 0) options.onCookies();
  }

  function finish(id: number, state: 'complete' | 'failed'): void {
    open.get(id)?.recording.end(state);
    open.delete(id);
  }

  function drop(isMeant: (page: { sender: PageSender; id: number }) => boolean): void {
    held = held.filter((each) => !isMeant(each));
    for (const [id, { page }] of open) {
      if (!page || !isMeant(page)) continue;
      finish(id, 'failed');
      up(() => toServer({ type: 'abort', id }));
    }
  }

  return {
    fromPage(sender, id, request) {
      const refuse = (error: string) => sender.send({ type: 'end', id, error });
      if (!fits())
        return refuse(
          `net::ERR_INSUFFICIENT_RESOURCES: more than ${mostRequests.perSecond} requests a second`,
        );
      if (open.size + held.length >= mostRequests.open)
        return refuse('net::ERR_INSUFFICIENT_RESOURCES: too many open requests');
      if (options.isPaused()) held.push({ sender, id, request });
      else sendFor({ sender, id, request });
    },
    fromOutside: (request) => new Promise((resolve) => send(request, collect(resolve))),
    abort: (sender, id) => drop((page) => page.sender === sender && page.id === id),
    leave: (sender) => drop((page) => page.sender === sender),
    release() {
      for (const each of held.splice(0)) sendFor(each);
    },
    receive: (message) => down(() => handle(message)),
    isWaiting: () => open.size > 0,
    close() {
      for (const id of [...open.keys()]) handle({ type: 'end', id, error: 'the app was stopped' });
    },
  };
}

function once(task: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) task();
    isDone = true;
  };
}

/** The browser alone decides which cookies a page sends; those of the request itself are not its own. */
function withCookies(request: WireRequest, jar: CookieJar): WireRequest {
  const headers = request.headers.filter(([name]) => name.toLowerCase() !== 'cookie');
  const cookie = jar.header(new URL(request.url).pathname);
  return { ...request, headers: cookie ? [...headers, ['cookie', cookie]] : headers };
}

const sizeOf = (headers: HeaderList) =>
  headers.reduce((sum, [name, value]) => sum + name.length + value.length + ': \r\n'.length, 0);
