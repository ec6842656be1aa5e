import { readSession, writeSession } from '../session';
import type { EmbedState } from '../state';

/**
 * What embeds have told, by the example and its name, or by the frame and the example where it has none: a frame may show another later.
 * What has a name is there after a reload of the deck, too, which may happen on a stage; another site's embed has no storage that lasts
 * as surely as the one of this page.
 */
export function keepStates() {
  const told = new Map<string, EmbedState>();
  const frames: HTMLIFrameElement[] = [];
  const numberOf = (frame: HTMLIFrameElement) =>
    frames.includes(frame) ? frames.indexOf(frame) : frames.push(frame) - 1;
  const nameOf = (frame: HTMLIFrameElement, id: string | undefined) =>
    `action-or-route ${new URL(frame.src).pathname} ${id ?? `#${numberOf(frame)}`}`;
  // An embed reads with care what it is given back.
  const saved = (name: string) => readSession(name) as EmbedState | undefined;
  return {
    get(frame: HTMLIFrameElement, id: string | undefined): EmbedState | undefined {
      const name = nameOf(frame, id);
      return told.get(name) ?? (id === undefined ? undefined : saved(name));
    },
    set(frame: HTMLIFrameElement, id: string | undefined, state: EmbedState): void {
      const name = nameOf(frame, id);
      told.set(name, state);
      if (id !== undefined) writeSession(name, state);
    },
  };
}
