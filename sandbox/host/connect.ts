import type { Files, HostMessage, PageMessage, WireRequest } from '../protocol';

/** Where frame A is served, below the site's base path. */
export const framePath = '/sandbox/index.html';

/** A page's hold on one sandbox. */
export interface Sandbox {
  /** Builds and shows these files; the version shown before stays until the new one is alive. */
  run(files: Files): void;
  /** Makes the next run faster; to be called when the reader begins to edit. */
  prepare(): void;
  /** Sends a request to the app from outside its page; a `response` message with this `id` answers. */
  request(id: number, request: WireRequest): void;
  close(): void;
}

/**
 * Connects to a frame A that has loaded.
 *
 * @param frame an iframe whose document is `framePath` on this site
 */
export function connectSandbox(frame: HTMLIFrameElement, receive: (message: HostMessage) => void): Sandbox {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<HostMessage>) => receive(data);
  frame.contentWindow?.postMessage('connect', location.origin, [port2]);
  const send = (message: PageMessage) => port1.postMessage(message);
  return {
    run: (files) => send({ type: 'run', files }),
    prepare: () => send({ type: 'prepare' }),
    request: (id, request) => send({ type: 'request', id, request }),
    close: () => port1.close(),
  };
}

export type { ConsoleLevel, Exchange, Files, HostMessage, Problem } from '../protocol';
