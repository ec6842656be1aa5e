import type { FromClient, FromWorker, ToClient, ToWorker } from '../protocol';
import type { Assets } from './assets';

/**
 * What frame B may do: run scripts it is given, and nothing else. No host can be reached, nothing
 * embedded, no form sent anywhere.
 */
const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/** One frame B with its worker: the two halves of one build of the reader's app. */
export interface Session {
  frame: HTMLIFrameElement;
  client: Port<ToClient, FromClient>;
  server: Port<ToWorker, FromWorker>;
  dispose(): void;
}

export interface Port<Out, In> {
  send(message: Out): void;
  listen(receive: (message: In) => void): void;
}

/** A frame that has not reported by then is taken for broken, in milliseconds. */
const patience = 10_000;

/**
 * Boots both halves without an app; the app is sent once it has compiled.
 *
 * @throws {Error} when the frame does not report in time
 */
export function openSession(assets: Assets): Promise<Session> {
  const frame = document.createElement('iframe');
  frame.title = 'The running app';
  frame.setAttribute('sandbox', 'allow-scripts allow-forms');
  frame.referrerPolicy = 'no-referrer';
  frame.className = 'waiting';
  frame.srcdoc = documentOf(assets);
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('the sandbox frame did not start')), patience);
    const greeted = ({ source, ports }: MessageEvent) => {
      if (source !== frame.contentWindow || !ports[0] || !ports[1]) return;
      window.removeEventListener('message', greeted);
      resolve({ frame, client: wrap(ports[0]), server: wrap(ports[1]), dispose: () => frame.remove() });
    };
    window.addEventListener('message', greeted);
    document.body.append(frame);
  });
}

function wrap<Out, In>(port: MessagePort): Port<Out, In> {
  return {
    send: (message) => port.postMessage(message),
    listen: (receive) => {
      port.onmessage = ({ data }: MessageEvent<In>) => receive(data);
    },
  };
}

function documentOf({ client, worker }: Assets): string {
  const script = (text: string) => `<script>${text.replace(/<\/(script)/gi, '<\\/$1')}</script>`;
  return [
    '<!doctype html>',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    script(`const workerSource = ${JSON.stringify(worker)};`),
    script(client),
  ].join('');
}
