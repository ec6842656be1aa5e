import type { AppKey, DeckKey } from 'next-sandbox/keys';
import { useCallback, useEffect } from 'react';
import { deckKeyOf, message } from '../../embed/messages';

/** What does something with arrows, Space or letters while it has the focus. */
const controls =
  'a[href], button, input, select, textarea, summary, iframe, dialog, [contenteditable], [tabindex]';
/** In these Escape has a meaning of its own. */
const closable = '.cm-editor, input, select, textarea, dialog, [popover], details[open]';

type Pass = (key: AppKey) => void;

/**
 * Passes keys that turn slides on to the page around this one. PageUp and PageDown are sent by clickers and always passed on,
 * from the editor, too; Ctrl+Alt with an arrow always leads to another slide; the others only where no control has the focus.
 * Escape outside of a text leaves the embed.
 *
 * @param id what the address calls this embed
 * @returns passes on a key that was pressed in the app; one that means something to this page is pressed here
 */
export function useDeckKeys(isWanted: boolean, id: string | undefined): Pass {
  const pass = useCallback<Pass>(
    (pressed) => {
      const { key, altKey, ctrlKey } = pressed;
      // Steps and reset: `use-step-wishes.ts` and `use-reset.ts` listen here.
      if (key === '0' || (altKey && !ctrlKey))
        window.dispatchEvent(new KeyboardEvent('keydown', { ...pressed, cancelable: true }));
      else if (key === 'Escape') release(id);
      else window.parent.postMessage(message('key', { key: { ...pressed, key } }, id), '*');
    },
    [id],
  );
  useEffect(() => {
    if (!isWanted) return;
    // Before the editor, which scrolls at PageDown.
    const onCapture = (event: KeyboardEvent) => passWhere(event, isAlways, pass);
    // After all that may have a use for the key.
    const onBubble = (event: KeyboardEvent) => event.defaultPrevented || passWhere(event, isFree, pass);
    window.addEventListener('keydown', onCapture, true);
    window.addEventListener('keydown', onBubble);
    return () => {
      window.removeEventListener('keydown', onCapture, true);
      window.removeEventListener('keydown', onBubble);
    };
  }, [isWanted, pass]);
  return pass;
}

function passWhere(
  event: KeyboardEvent,
  isWanted: (key: DeckKey, target: Element | null) => boolean,
  pass: Pass,
): void {
  const key = deckKeyOf(event);
  if (!key || !isWanted(key, event.target instanceof Element ? event.target : null)) return;
  event.preventDefault();
  event.stopPropagation();
  pass(key);
}

function isAlways({ key, ctrlKey, altKey, metaKey }: DeckKey): boolean {
  if (key === 'PageUp' || key === 'PageDown') return !ctrlKey && !altKey && !metaKey;
  return ctrlKey && altKey && key.startsWith('Arrow');
}

function isFree({ key, ctrlKey, altKey, metaKey }: DeckKey, target: Element | null): boolean {
  if (ctrlKey || altKey || metaKey) return false;
  return !target?.closest(key === 'Escape' ? closable : controls);
}

/** Gives the focus back to the deck, also to one that does not listen. */
function release(id: string | undefined): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  window.parent.focus();
  window.parent.postMessage(message('release', {}, id), '*');
}
