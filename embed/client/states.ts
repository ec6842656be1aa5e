import { readSession, writeSession } from '../session';
import type { EmbedState } from '../state';

/**
 * What embeds have told, by their name, or by their frame where they have none. What has a name is there after a reload of the deck, too,
 * which may happen on a stage; another site's embed has no storage that lasts as surely as the one of this page.
 */
export function keepStates() {
  const told = new Map<HTMLIFrameElement | string, EmbedState>();
  // An embed reads with care what it is given back.
  const saved = (name: HTMLIFrameElement | string) =>
    typeof name === 'string' ? (readSession(stored(name)) as EmbedState | undefined) : undefined;
  return {
    get: (name: HTMLIFrameElement | string) => told.get(name) ?? saved(name),
    set(name: HTMLIFrameElement | string, state: EmbedState) {
      told.set(name, state);
      if (typeof name === 'string') writeSession(stored(name), state);
    },
  };
}

const stored = (name: string) => `action-or-route ${name}`;
