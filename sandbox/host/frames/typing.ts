/** Where the reader writes outside of the apps: an editor or a field of the page around this frame. */
export interface Typing {
  /** Where the keys of the reader belong; undefined where that is no text field of the page. */
  field(): HTMLElement | undefined;
  /** Whether the reader writes in such a field, or is about to press there. */
  isLikely(): boolean;
  /** When the reader last pressed or typed in the page, as `performance.now`. */
  lastGesture(): number;
  /** When the reader last typed a letter or the like in the page, or pressed in a text field. */
  lastLetter(): number;
  /** The reader has turned to an app. */
  leave(): void;
}

/** @param onChange called when `isLikely` may have changed @param signal ends it */
export function watchTyping(windows: readonly Window[], onChange: () => void, signal: AbortSignal): Typing {
  let field = windows.map((each) => each.document.activeElement).find(isTextField);
  let isPointed = false;
  let lastGesture = Number.NEGATIVE_INFINITY;
  let lastLetter = Number.NEGATIVE_INFINITY;

  function set(next: HTMLElement | undefined): void {
    field = next;
    onChange();
  }
  function press(event: Event): void {
    lastGesture = performance.now();
    if (!field || !event.composedPath().includes(field)) set(event.composedPath().find(isTextField));
    if (field) lastLetter = lastGesture;
  }
  const focus = (event: Event) => set(event.composedPath().find(isTextField));
  function key({ key: name, ctrlKey, metaKey }: KeyboardEvent): void {
    lastGesture = performance.now();
    if (name.length === 1 && !ctrlKey && !metaKey) lastLetter = lastGesture;
  }
  /** The browser is about to move the focus on, perhaps into an app. An editor that makes an indent of it has said so. */
  function tab({ key: name, defaultPrevented }: KeyboardEvent): void {
    if (name === 'Tab' && !defaultPrevented) set(undefined);
  }
  function point(event: Event): void {
    isPointed = event.composedPath().some(isTextField);
    onChange();
  }

  for (const each of windows) {
    each.addEventListener('pointerdown', press, { capture: true, signal });
    each.addEventListener('pointerover', point, { capture: true, passive: true, signal });
    each.addEventListener('focusin', focus, { capture: true, signal });
    each.addEventListener('keydown', key, { capture: true, signal });
    each.addEventListener('keydown', tab, { signal });
  }
  return {
    field: () => field,
    isLikely: () => isPointed || field !== undefined,
    lastGesture: () => lastGesture,
    lastLetter: () => lastLetter,
    leave: () => set(undefined),
  };
}

/** What keys write into: not what they only press or choose. */
const textFields =
  'textarea, [role="textbox"], input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"], [type="reset"], [type="file"], [type="range"], [type="color"], [type="image"])';

/** Elements of another window are of other classes than those of this one. */
function isTextField(target: EventTarget | null): target is HTMLElement {
  if (!target || !('matches' in target)) return false;
  const element = target as HTMLElement;
  return element.isContentEditable || element.matches(textFields);
}
