/** Keys that turn slides, as an embed, the app in it and the page around them speak of them. */

/** Clickers send PageUp, PageDown, `b` and `.`. */
export const deckKeys = [
  ...(['PageUp', 'PageDown', 'Escape', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const),
  ...([' ', 'Home', 'End', 'b', '.'] as const),
] as const;

/** A press, as a `KeyboardEvent` has it. */
interface Press<Key extends string> {
  key: Key;
  /** As a keyboard names it; empty where it is not known. */
  code: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

export type DeckKey = Press<(typeof deckKeys)[number]>;

/** What leaves an app: these, and with Ctrl+Alt the 0, by its place on the keyboard, which puts the embed back. */
export const appKeys = [...deckKeys, '0'] as const;
export type AppKey = Press<(typeof appKeys)[number]>;
