import { type AroundMessage, type DeckKey, messageIn, readEmbedMessage } from '../messages';
import type { EmbedState } from '../state';
import { giveSize, isOnScreen, originOf, scaleOf } from './frame';
import { pressInDocument } from './press';

export interface Options {
  /** Whether a frame is on the slide in view. Unless given: whether it can be seen on the screen. */
  isSeen?: (frame: HTMLIFrameElement) => boolean;
  /** What a key that was pressed in an embed does. Unless given it is pressed again in this document. */
  onKey?: (key: DeckKey) => void;
}

export interface Connection {
  /** Tells each embed whether it is in view, and how large; it is done four times a second, too. */
  look: () => void;
  close: () => void;
}

/** What an embed has been told, and where to. */
interface Told {
  origin: string;
  isSeen?: boolean;
  scale?: number;
}

/** How often it looks which embeds can be seen, in milliseconds: no event tells of all ways to show and hide a slide. */
const interval = 250;
const selector = 'iframe[src*="/embed/"], iframe[data-src*="/embed/"]';
/** There is one connection in a page, whoever asks for it: a second would turn two slides at a time. */
const only = Symbol.for('action-or-route');
const page: typeof globalThis & { [only]?: Connection } = globalThis;

/**
 * Connects this page with the embeds in it, also those that come later. It gives them a size where they have none, starts and stops
 * them with their slides, tells them how large they are shown, passes on their keys, and keeps what readers have changed.
 */
export function connect({ isSeen = isOnScreen, onKey = pressInDocument }: Options = {}): Connection {
  page[only]?.close();
  const told = new Map<HTMLIFrameElement, Told>();
  const states = new Map<HTMLIFrameElement | string, EmbedState>();

  function tell(frame: HTMLIFrameElement, { origin }: Told, message: AroundMessage): void {
    // A file on a disk has no origin to name.
    frame.contentWindow?.postMessage(message, origin === 'null' ? '*' : origin);
  }

  function lookAt(frame: HTMLIFrameElement, known: Told): void {
    if (!frame.isConnected) {
      told.delete(frame);
      return;
    }
    const seen = isSeen(frame);
    const scale = seen ? scaleOf(frame) : known.scale;
    if (scale && scale !== known.scale) tell(frame, known, messageIn('scale', { scale }));
    if (seen !== known.isSeen) tell(frame, known, messageIn(seen ? 'start' : 'stop', {}));
    Object.assign(known, { isSeen: seen, scale });
  }

  function look(): void {
    for (const frame of document.querySelectorAll<HTMLIFrameElement>(selector)) giveSize(frame);
    for (const [frame, known] of told) lookAt(frame, known);
  }

  function greet(frame: HTMLIFrameElement): Told {
    const known = { origin: originOf(frame) };
    told.set(frame, known);
    return known;
  }

  function onMessage({ data, source, origin }: MessageEvent<unknown>): void {
    const message = readEmbedMessage(data);
    if (!message) return;
    const frame = [...document.querySelectorAll('iframe')].find(
      ({ contentWindow }) => contentWindow === source,
    );
    if (!frame || origin !== originOf(frame)) return;
    const name = message.id === undefined ? frame : `${new URL(frame.src).pathname} ${message.id}`;
    if (message.type === 'hello') {
      const known = greet(frame);
      tell(frame, known, messageIn('welcome', { state: states.get(name) }));
      lookAt(frame, known);
    } else if (message.type === 'state') {
      states.set(name, message.state);
    } else {
      frame.blur();
      if (message.type === 'key') onKey(message.key);
    }
  }

  /** An embed hears whether it is in view before all of it has loaded. */
  function onLoad({ target }: Event): void {
    if (target instanceof HTMLIFrameElement && target.matches(selector)) lookAt(target, greet(target));
  }

  addEventListener('message', onMessage);
  document.addEventListener('load', onLoad, true);
  const timer = setInterval(look, interval);
  look();
  const connection = {
    look,
    close() {
      clearInterval(timer);
      removeEventListener('message', onMessage);
      document.removeEventListener('load', onLoad, true);
    },
  };
  page[only] = connection;
  return connection;
}
