/** What an embed and the page around it tell each other, over `postMessage`. */

/** Goes up when a message changes its meaning. */
export const version = 1;
export const source = 'action-or-route';

/** Keys that turn slides. Clickers send PageUp, PageDown, `b` and `.`. */
export const deckKeys = [
  ...(['PageUp', 'PageDown', 'Escape', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const),
  ...([' ', 'Home', 'End', 'b', '.'] as const),
] as const;

export interface DeckKey {
  key: (typeof deckKeys)[number];
  /** As a keyboard names it; empty where it is not known. */
  code: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

/** Embed → page around it. */
export interface EmbedMessages {
  /** A key that turns slides was pressed in the embed. */
  key: { key: DeckKey };
  /** The embed has no more use for the focus. */
  release: Record<never, never>;
}

export type EmbedMessage<Type extends keyof EmbedMessages = keyof EmbedMessages> = {
  source: typeof source;
  version: typeof version;
  type: Type;
  /** What the address of the embed calls it. */
  id?: string;
} & EmbedMessages[Type];

export const message = <Type extends keyof EmbedMessages>(
  type: Type,
  fields: EmbedMessages[Type],
  id: string | undefined,
): EmbedMessage<Type> => ({ source, version, type, ...(id !== undefined && { id }), ...fields });

/** @returns undefined for a key that does not turn slides */
export function deckKeyOf(event: Omit<DeckKey, 'key'> & { key: string }): DeckKey | undefined {
  const { code, shiftKey, ctrlKey, altKey, metaKey } = event;
  const key = deckKeys.find((known) => known === event.key);
  return key && { key, code, shiftKey, ctrlKey, altKey, metaKey };
}
