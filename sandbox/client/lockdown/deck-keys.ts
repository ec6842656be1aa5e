import { getterOf, uncurried } from '../../native';
import type { DeckKey } from '../../protocol';

const keyOf = getterOf(KeyboardEvent.prototype, 'key');
const codeOf = getterOf(KeyboardEvent.prototype, 'code');
const shiftOf = getterOf(KeyboardEvent.prototype, 'shiftKey');
const ctrlOf = getterOf(KeyboardEvent.prototype, 'ctrlKey');
const altOf = getterOf(KeyboardEvent.prototype, 'altKey');
const metaOf = getterOf(KeyboardEvent.prototype, 'metaKey');
const activeElement = getterOf(Document.prototype, 'activeElement');
const closest = uncurried(Element.prototype.closest as (selector: string) => Element | null);

/** What does something with arrows, Space or letters while it has the focus. */
const controls =
  'a[href], button, input, select, textarea, summary, iframe, dialog, [contenteditable], [tabindex]';
/** What Escape means something to. */
const left = 'input, select, textarea, dialog, [popover], [contenteditable], details[open]';

/** When a key leaves the app. An object without a prototype: what the app does to lists and texts does not matter here. */
const rules: Record<DeckKey['key'], 'always' | 'free' | 'arrow' | 'escape'> = Object.assign(
  Object.create(null),
  {
    ...{ PageUp: 'always', PageDown: 'always', Escape: 'escape' },
    ...{ ArrowLeft: 'arrow', ArrowRight: 'arrow', ArrowUp: 'arrow', ArrowDown: 'arrow' },
    ...{ ' ': 'free', Home: 'free', End: 'free', b: 'free', '.': 'free' },
  },
);

/**
 * Which keys leave an app for the page around it: PageUp and PageDown, which clickers send, and Ctrl+Alt with an arrow always;
 * the others where no control of the app has the focus; Escape outside of a text.
 *
 * @returns undefined for a key that is the app's
 */
export function deckKeyOf(event: KeyboardEvent): DeckKey | undefined {
  const key = keyOf(event) as DeckKey['key'];
  if (!rules[key]) return undefined;
  const pressed: DeckKey = {
    key,
    code: codeOf(event),
    shiftKey: shiftOf(event),
    ctrlKey: ctrlOf(event),
    altKey: altOf(event),
    metaKey: metaOf(event),
  };
  return isForDeck(pressed) ? pressed : undefined;
}

function isForDeck({ key, ctrlKey, altKey, metaKey }: DeckKey): boolean {
  const rule = rules[key];
  if (ctrlKey && altKey) return rule === 'arrow';
  if (ctrlKey || altKey || metaKey) return false;
  return rule === 'always' || !isWithin(rule === 'escape' ? left : controls);
}

function isWithin(selector: string): boolean {
  const focused = activeElement(document);
  return focused !== null && closest(focused, selector) !== null;
}
