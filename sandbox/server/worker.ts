/** The worker: hands requests to the server half and sends back its answers as bytes. */
import { captureConsole } from '../shared/console';
import { getterOf } from '../shared/native';
import type { BrokenRoute, FromWorker, Problem, ServerApp, ToWorker, WireRequest } from '../shared/protocol';
import { type RunningServer, type ServerGlobals, startServer } from './globals';
import { piecesOf } from './pieces';
import { addSubtleCrypto } from './web-crypto';

let port: MessagePort | undefined;
let server: RunningServer | undefined;
/** The app before the one that is being tried. */
let previous: RunningServer | undefined;
const asking = new Map<number, AbortController>();

self.onmessage = ({ ports }) => {
  const [first, ofCrypto] = ports;
  port = first;
  if (!port) return;
  if (ofCrypto) addSubtleCrypto(globalThis, ofCrypto);
  // Code of the app may replace what it finds on prototypes. It must not get hold of the port.
  const post = port.postMessage.bind(port);
  const dataOf = getterOf(MessageEvent.prototype, 'data');
  send = (message) => post(message);
  port.onmessage = (event) => receive(dataOf(event));
  keepRunning();
  captureConsole((level, text) => send({ type: 'console', level, text }));
};

let send: (message: FromWorker) => void = () => undefined;

/** A server does not end itself by a word of its app; Node has no `close` either. */
function keepRunning(): void {
  Reflect.deleteProperty(self, 'close');
  Reflect.deleteProperty(Object.getPrototypeOf(self), 'close');
}

const receivers: { [Type in ToWorker['type']]: (message: Extract<ToWorker, { type: Type }>) => void } = {
  start: ({ app }) => void start(app).then((built) => send({ type: 'started', ...built })),
  'client-modules': ({ modules }) => server?.replaceClientModules(modules),
  keep() {
    previous = undefined;
  },
  rollback: rollBack,
  pause: ({ isPaused }) => (globalThis as unknown as ServerGlobals).pauseOfApp.set(isPaused),
  ping: ({ challenge }) => send({ type: 'pong', challenge }),
  abort: ({ id }) => asking.get(id)?.abort(responseAborted()),
  request: ({ id, request }) => void respond(id, request),
};

function receive(message: ToWorker): void {
  const receiver = receivers[message.type] as (message: ToWorker) => void;
  receiver(message);
}

/** @returns why the app, or some of its routes, cannot be served; it is the active one all the same, until it is rolled back */
async function start(app: ServerApp): Promise<{ problem?: Problem; broken?: BrokenRoute[] }> {
  previous = server;
  try {
    server = await startServer(globalThis as unknown as ServerGlobals, app);
    return await server.build();
  } catch (error) {
    return { problem: { stage: 'server', message: String(error), file: app.config } };
  }
}

function rollBack(): void {
  if (!previous) return;
  server = previous;
  previous = undefined;
  server.activate();
}

async function respond(id: number, { method, url, headers, body }: WireRequest): Promise<void> {
  const controller = new AbortController();
  asking.set(id, controller);
  try {
    if (!server) throw new Error('no app has been started');
    // Node gives every other request a body, which may be empty.
    const hasBody = method !== 'GET' && method !== 'HEAD';
    const init = {
      method,
      headers,
      body: hasBody ? (body ?? new ArrayBuffer()) : null,
      signal: controller.signal,
    };
    const response = await server.fetch(new Request(url, init));
    const list = [...response.headers].filter(([name]) => name !== 'set-cookie');
    const cookies = response.headers.getSetCookie().map((line): [string, string] => ['set-cookie', line]);
    const { status, statusText } = response;
    send({ type: 'head', id, status, ...(statusText && { statusText }), headers: [...list, ...cookies] });
    await sendBody(id, response, controller.signal);
    send({ type: 'end', id });
  } catch (error) {
    // The head may be out already; then only the log tells, as next@16.4.6 dist/server/pipe-readable.js has it.
    if (!controller.signal.aborted) console.error(error);
    send({ type: 'end', id, error: String(error) });
  } finally {
    asking.delete(id);
  }
}

/** What `request.signal` and a stream are given; next@16.4.6 dist/server/web/spec-extension/adapters/next-request.js. */
const responseAborted = () => Object.assign(new Error(), { name: 'ResponseAborted' });

async function sendBody(id: number, { body }: Response, signal: AbortSignal): Promise<void> {
  const reader = body?.getReader();
  if (!reader) return;
  const leave = () => void reader.cancel(signal.reason).catch(() => undefined);
  if (signal.aborted) leave();
  signal.addEventListener('abort', leave);
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    for (const bytes of piecesOf(bytesOfPart(part.value))) send({ type: 'chunk', id, bytes });
  }
}

/** A stream of a handler may hold texts, which Node's server sends as UTF-8. */
function bytesOfPart(part: unknown): Uint8Array {
  return part instanceof Uint8Array ? part : new TextEncoder().encode(String(part));
}
