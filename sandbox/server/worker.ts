/** The worker: hands requests to the server half and sends back its answers as bytes. */
import { captureConsole } from '../console';
import { toRequest } from '../http';
import { addPlatform } from '../platform';
import type { FromWorker, ToWorker, WireRequest } from '../protocol';
import type { AppServer } from './create-server';
import { type ServerGlobals, startApp } from './globals';

addPlatform(globalThis);

let port: MessagePort | undefined;
let server: AppServer | undefined;

self.onmessage = ({ ports }) => {
  port = ports[0];
  if (!port) return;
  port.onmessage = ({ data }: MessageEvent<ToWorker>) => receive(data);
  captureConsole((level, text) => send({ type: 'console', level, text }));
  globalThis.fetch = refuseNetwork;
};

function send(message: FromWorker, transfer: Transferable[] = []): void {
  port?.postMessage(message, transfer);
}

function receive(message: ToWorker): void {
  if (message.type === 'start') server = startApp(globalThis as unknown as ServerGlobals, message.app);
  else void respond(message.id, message.request);
}

async function respond(id: number, request: WireRequest): Promise<void> {
  try {
    if (!server) throw new Error('no app has been started');
    const response = await server.fetch(toRequest(request));
    send({ type: 'head', id, status: response.status, headers: [...response.headers] });
    await sendBody(id, response);
    send({ type: 'end', id });
  } catch (error) {
    send({ type: 'end', id, error: String(error) });
  }
}

async function sendBody(id: number, response: Response): Promise<void> {
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    send({ type: 'chunk', id, bytes: part.value });
  }
}

function refuseNetwork(): Promise<Response> {
  return Promise.reject(new TypeError('fetch failed: the server half of this sandbox has no network'));
}
