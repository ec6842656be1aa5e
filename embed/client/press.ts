import type { DeckKey } from 'next-sandbox/keys';

/** Decks such as those of reveal.js go by these numbers. */
const numbers: Record<DeckKey['key'], number> = {
  PageUp: 33,
  PageDown: 34,
  Escape: 27,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
  ' ': 32,
  Home: 36,
  End: 35,
  b: 66,
  '.': 190,
};

/** Presses a key in this document. Ctrl and Alt, which lead out of an embed, are not part of what the deck hears. */
export function pressInDocument({ key, code, shiftKey }: DeckKey): void {
  const keyCode = numbers[key];
  const fields = { key, code, keyCode, which: keyCode, shiftKey, bubbles: true, cancelable: true };
  for (const type of ['keydown', 'keyup']) document.dispatchEvent(new KeyboardEvent(type, fields));
}
