import { useEffect } from 'react';
import { deckKeyOf, message } from '../../embed/messages';

/** What does something with arrows, Space or letters while it has the focus. */
const controls =
  'a[href], button, input, select, textarea, summary, iframe, dialog, [contenteditable], [tabindex]';

/**
 * Passes keys that turn slides on to the page around this one. PageUp and PageDown are sent by clickers and always passed on,
 * from the editor, too; Ctrl+Alt with an arrow always leads to another slide; the others only where no control has the focus.
 * Escape outside of a text leaves the embed.
 *
 * @param id what the address calls this embed
 */
export function useDeckKeys(isWanted: boolean, id: string | undefined): void {
  useEffect(() => {
    if (!isWanted || window.parent === window) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const pressed = deckKeyOf(event);
      if (!pressed || event.defaultPrevented) return;
      const { key, ctrlKey, altKey, metaKey } = pressed;
      const target = event.target instanceof Element ? event.target : null;
      const isAlways = (key === 'PageUp' || key === 'PageDown') && !ctrlKey && !altKey && !metaKey;
      const leads = ctrlKey && altKey && key.startsWith('Arrow');
      if (key === 'Escape') {
        if (target?.closest('.cm-content, input, select, textarea, dialog, [popover], details[open]')) return;
        release(id);
      } else if (isAlways || leads || isFree(pressed, target)) {
        event.preventDefault();
        event.stopPropagation();
        window.parent.postMessage(message('key', { key: pressed }, id), '*');
      }
    };
    // Before the editor, which scrolls at PageDown.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [isWanted, id]);
}

const isFree = (
  { ctrlKey, altKey, metaKey }: { ctrlKey: boolean; altKey: boolean; metaKey: boolean },
  target: Element | null,
) => !ctrlKey && !altKey && !metaKey && !target?.closest(controls);

/** Gives the focus back to the deck. */
function release(id: string | undefined): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  window.parent.postMessage(message('release', {}, id), '*');
}
