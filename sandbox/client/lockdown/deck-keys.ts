import type { AppKey } from '../../shared/deck-keys';
import { getterOf, uncurried } from '../../shared/native';
import { hasClosedRoot } from './nested-frames';

const keyOf = getterOf(KeyboardEvent.prototype, 'key');
const codeOf = getterOf(KeyboardEvent.prototype, 'code');
const shiftOf = getterOf(KeyboardEvent.prototype, 'shiftKey');
const ctrlOf = getterOf(KeyboardEvent.prototype, 'ctrlKey');
const altOf = getterOf(KeyboardEvent.prototype, 'altKey');
const metaOf = getterOf(KeyboardEvent.prototype, 'metaKey');
const activeElement = getterOf(Document.prototype, 'activeElement');
const pathOf = uncurried(Event.prototype.composedPath);
const modifierOf = uncurried(KeyboardEvent.prototype.getModifierState);
const isComposing = getterOf(KeyboardEvent.prototype, 'isComposing');
const designMode = getterOf(Document.prototype, 'designMode');
type Written = HTMLElement & { editContext: unknown };
/** Makes any element one that is written in; not in every browser. */
const editContextOf =
  'editContext' in HTMLElement.prototype
    ? getterOf(HTMLElement.prototype as Written, 'editContext')
    : () => null;
const closest = uncurried(Element.prototype.closest as (selector: string) => Element | null);

/** What does something with arrows, Space or letters while it has the focus. */
const controls =
  'a[href], button, input, select, textarea, summary, iframe, dialog, [contenteditable], [tabindex]';
/** What Escape means something to. */
const left = 'input, select, textarea, dialog, [popover], [contenteditable], details[open]';

/** When a key leaves the app. An object without a prototype: what the app does to lists and texts does not matter here. */
const rules: Record<AppKey['key'], 'always' | 'free' | 'arrow' | 'escape' | 'reset'> = Object.assign(
  Object.create(null),
  {
    ...{ PageUp: 'always', PageDown: 'always', Escape: 'escape' },
    ...{ ArrowLeft: 'arrow', ArrowRight: 'arrow', ArrowUp: 'arrow', ArrowDown: 'arrow' },
    ...{ ' ': 'free', Home: 'free', End: 'free', b: 'free', '.': 'free', '0': 'reset' },
  },
);

/**
 * Which keys leave an app for the page around it: PageUp and PageDown, which clickers send, with Alt, too, and Ctrl+Alt with an
 * arrow or 0 always; the others where no control of the app has the focus; Escape outside of a text.
 *
 * @returns undefined for a key that is the app's
 */
export function deckKeyOf(event: KeyboardEvent): AppKey | undefined {
  // By its place: with Alt the key has another sign on some keyboards.
  const key = codeOf(event) === 'Digit0' ? '0' : (keyOf(event) as AppKey['key']);
  if (!rules[key]) return undefined;
  const pressed: AppKey = {
    key,
    code: codeOf(event),
    shiftKey: shiftOf(event),
    ctrlKey: ctrlOf(event),
    altKey: altOf(event),
    metaKey: metaOf(event),
  };
  // With AltGr a key is a sign, such as } on German keyboards.
  if (isComposing(event) || modifierOf(event, 'AltGraph')) return undefined;
  // Of what is in a shadow root the document knows the host alone.
  return isForDeck(pressed, pathOf(event)[0]) ? pressed : undefined;
}

function isForDeck({ key, ctrlKey, altKey, metaKey, shiftKey }: AppKey, target: unknown): boolean {
  const rule = rules[key];
  if ((ctrlKey || metaKey) && altKey && rule === 'reset') return true;
  if (rule === 'reset') return false;
  if (ctrlKey && altKey) return rule === 'arrow';
  if (ctrlKey || metaKey || (altKey && shiftKey)) return false;
  if (altKey) return rule === 'always';
  if (rule === 'always') return true;
  const selector = rule === 'escape' ? left : controls;
  const isText = designMode(document) === 'on';
  return !isText && !isWithin(activeElement(document), selector) && !isWithin(target, selector);
}

function isWithin(target: unknown, selector: string): boolean {
  const element = target as Element;
  try {
    return closest(element, selector) !== null || hasClosedRoot(element) || isWritten(element);
  } catch {
    return false; // not an element, or not one of HTML
  }
}

const isWritten = (element: Element) => editContextOf(element as Written) !== null;
