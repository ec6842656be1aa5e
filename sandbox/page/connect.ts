import type {
  Files,
  HostMessage,
  Navigation,
  PageMessage,
  Settings,
  Tab,
  WireRequest,
} from '../shared/protocol';

/** Where frame A is served, below the site's base path. */
export const framePath = '/sandbox/index.html';

/** A page's hold on one sandbox. */
export interface Sandbox {
  /**
   * Shows these files: as a change of the running app, as `next dev` takes one in, or, with `fresh` and the first
   * time, as a new app without state or cookies. The version shown before stays until the new one is alive.
   * `precompiled` names what these very files were compiled to while the site was built.
   */
  run(files: Files, options?: { fresh?: boolean; precompiled?: string }): void;
  /** Makes the next run faster; to be called when the reader begins to edit. */
  prepare(): void;
  /** How the app is run from now on; may come before the first run. */
  settings(settings: Settings): void;
  /** Moves one of the app's tabs, as its address bar would. */
  navigate(tab: Tab, to: Navigation): void;
  /** Sends a request to the app from outside its page; a `response` message with this `id` answers. */
  request(id: number, request: WireRequest): void;
  /** Releases both halves; nothing is received afterwards. */
  close(): void;
}

export interface ConnectOptions {
  /** An iframe whose document is the sandbox's `index.html`, of the same origin as this page. */
  frame: HTMLIFrameElement;
  /** Called with each message of the sandbox. */
  onMessage: (message: HostMessage) => void;
}

/**
 * Connects to the sandbox in a frame. What is asked of it before its document has loaded waits until then; a document that the
 * frame loads later needs a connection of its own.
 */
export function connectSandbox({ frame, onMessage }: ConnectOptions): Sandbox {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<HostMessage>) => onMessage(data);
  const connect = () => frame.contentWindow?.postMessage('connect', location.origin, [port2]);
  if (hasLoaded(frame)) connect();
  else frame.addEventListener('load', connect, { once: true });
  const send = (message: PageMessage) => port1.postMessage(message);
  return {
    run: (files, { fresh = false, precompiled } = {}) => send({ type: 'run', files, fresh, precompiled }),
    prepare: () => send({ type: 'prepare' }),
    settings: (settings) => send({ type: 'settings', settings }),
    navigate: (tab, to) => send({ type: 'navigate', tab, to }),
    request: (id, request) => send({ type: 'request', id, request }),
    close() {
      frame.removeEventListener('load', connect);
      send({ type: 'close' });
      port1.close();
    },
  };
}

/** A frame that has not begun to load shows an empty document. */
function hasLoaded({ contentDocument }: HTMLIFrameElement): boolean {
  return contentDocument?.readyState === 'complete' && contentDocument.URL !== 'about:blank';
}

export type { AppKey, DeckKey } from '../shared/deck-keys';
export type {
  ConsoleLevel,
  Exchange,
  Files,
  HeaderList,
  HostMessage,
  Location,
  Navigation,
  OutsideAnswer,
  Problem,
  Sender,
  Settings,
  Tab,
  WireRequest,
} from '../shared/protocol';
export { defaultSettings } from '../shared/protocol';
