import type { FromClient, FromWorker, ToClient, ToWorker } from '../protocol';
import { acceptFromClient, acceptFromWorker } from './accept';
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
  /** Ends both halves; nothing is received from them afterwards. */
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
  const frame = createFrame(assets);
  return new Promise((resolve, reject) => {
    const greeted = ({ source, ports: [client, server] }: MessageEvent) => {
      if (source !== frame.contentWindow || !client || !server) return;
      stopWaiting();
      resolve(sessionOf(frame, client, server));
    };
    const timer = setTimeout(() => {
      stopWaiting();
      frame.remove();
      reject(new Error('the sandbox frame did not start'));
    }, patience);
    const stopWaiting = () => {
      clearTimeout(timer);
      window.removeEventListener('message', greeted);
    };
    window.addEventListener('message', greeted);
    document.body.append(frame);
  });
}

function createFrame(assets: Assets): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = 'The running app';
  frame.setAttribute('sandbox', 'allow-scripts allow-forms');
  frame.referrerPolicy = 'no-referrer';
  frame.className = 'waiting';
  frame.srcdoc = documentOf(assets);
  return frame;
}

function sessionOf(frame: HTMLIFrameElement, client: MessagePort, server: MessagePort): Session {
  return {
    frame,
    client: wrap(client, acceptFromClient),
    server: wrap(server, acceptFromWorker),
    dispose() {
      client.close();
      server.close();
      frame.remove();
    },
  };
}

function wrap<Out, In>(port: MessagePort, accept: (data: unknown) => In | undefined): Port<Out, In> {
  return {
    send: (message) => port.postMessage(message),
    listen(receive) {
      port.onmessage = ({ data }) => {
        const message = accept(data);
        if (message !== undefined) receive(message);
      };
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
