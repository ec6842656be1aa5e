import type { DeckKey } from 'next-sandbox/keys';
import { messageIn, readEmbedMessage } from '../messages';
import { isOnScreen, originOf } from './frame';
import { pressInDocument } from './press';
import { keepStates } from './states';
import { isEmbed, send, watchFrames } from './watch';

export interface ConnectOptions {
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

/** How often it looks which embeds can be seen, in milliseconds: no event tells of all ways to show and hide a slide. */
const interval = 250;
/** There is one connection in a page, whoever asks for it: a second would turn two slides at a time. */
const only = Symbol.for('action-or-route');
const page: typeof globalThis & { [only]?: Connection } = globalThis;

/**
 * Connects this page with the embeds in it, also those that come later. It gives them a size where they have none, starts and stops
 * them with their slides, tells them how large they are shown, passes on their keys, and keeps what readers have changed.
 *
 * @param options take the place of those before; without any, a page that is connected stays as it is
 */
export function connect(options?: ConnectOptions): Connection {
  const { [only]: before } = page;
  if (before && !options) return before;
  before?.close();
  const { isSeen = isOnScreen, onKey = pressInDocument } = options ?? {};
  const frames = watchFrames(isSeen);
  const onMessage = answering(frames.greet, onKey);
  // An embed hears whether it is in view before all of it has loaded.
  const onLoad = ({ target }: Event) => isEmbed(target) && frames.greet(target);
  addEventListener('message', onMessage);
  document.addEventListener('load', onLoad, true);
  const timer = setInterval(frames.look, interval);
  frames.look();
  const connection = {
    look: frames.look,
    close() {
      clearInterval(timer);
      removeEventListener('message', onMessage);
      document.removeEventListener('load', onLoad, true);
    },
  };
  page[only] = connection;
  return connection;
}

/** @returns what answers the messages of embeds: of frames in this page, from the site that their address names */
function answering(greet: (frame: HTMLIFrameElement) => void, onKey: (key: DeckKey) => void) {
  const states = keepStates();
  return ({ data, source, origin }: MessageEvent<unknown>): void => {
    const message = readEmbedMessage(data);
    const frame = frameOf(source);
    if (!message || !isEmbed(frame) || origin !== originOf(frame)) return;
    if (message.type === 'hello') {
      send(frame, messageIn('welcome', { state: states.get(frame, message.id) }));
      greet(frame);
    } else if (message.type === 'state') {
      states.set(frame, message.id, message.state);
    } else {
      frame.blur();
      if (message.type === 'key') onKey(message.key);
    }
  };
}

const frameOf = (source: MessageEventSource | null): HTMLIFrameElement | null =>
  [...document.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow === source) ?? null;
