/** What the keyboard does in the playground: [keys, what], as readers read it. */
export const shortcuts: readonly (readonly [keys: string, what: string])[] = [
  ['Ctrl-Enter', 'run, also while you type'],
  ['r', 'run, or run again'],
  ['j, k', 'next file, previous file'],
  ['e', 'go to the code'],
  ['p', 'go to the result'],
  ['w', 'show the wire, or the console'],
  ['n', 'add a file'],
  ['o', 'open another app to start from'],
  ['s', 'copy the link'],
  ['m', 'full screen, and back'],
  ['?', 'this list'],
  ['Escape, then Tab', 'leave the code'],
];

/** Keys as they are pressed, of which the control with that `data-key` takes the press. */
export const keysOfControls: readonly string[] = ['r', 'n', 'o', 's', 'm', '?'];

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target' | 'defaultPrevented'>;

/**
 * What a press of keys asks for: a key of the list, in small letters. Letters alone are for what the reader writes, wherever
 * something is written.
 *
 * @param isWriting whether the press goes into a field or an editor
 * @returns undefined where it asks for nothing
 */
export function askedBy({ key, ctrlKey, metaKey, altKey }: Press, isWriting: boolean): string | undefined {
  if (key === 'Enter' && (ctrlKey || metaKey) && !altKey) return 'r';
  if (isWriting || ctrlKey || metaKey || altKey) return undefined;
  const asked = key.toLowerCase();
  return [...keysOfControls, 'j', 'k', 'e', 'p', 'w'].includes(asked) ? asked : undefined;
}

/** Whether what is pressed goes into a text. */
export const isWritten = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable="true"]') !== null;
