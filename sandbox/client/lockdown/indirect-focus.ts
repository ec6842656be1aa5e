import { uncurried } from '../../shared/native';

const validated = ['checkValidity', 'reportValidity'];
const selected = ['setSelectionRange', 'setRangeText'];

/** Methods that may bring the focus, by the prototype that has them. */
const methods = (): readonly (readonly [object, readonly string[]])[] => [
  [EventTarget.prototype, ['dispatchEvent']],
  [HTMLElement.prototype, ['click', 'showPopover', 'hidePopover', 'togglePopover']],
  [HTMLDialogElement.prototype, ['show', 'showModal', 'close', 'requestClose']],
  [HTMLFormElement.prototype, ['requestSubmit', ...validated]],
  [HTMLInputElement.prototype, ['showPicker', ...validated, ...selected]],
  [HTMLTextAreaElement.prototype, [...validated, ...selected]],
  [HTMLSelectElement.prototype, ['showPicker', ...validated]],
  [HTMLButtonElement.prototype, validated],
  [HTMLFieldSetElement.prototype, validated],
  [HTMLOutputElement.prototype, validated],
  [HTMLObjectElement.prototype, validated],
  [ElementInternals.prototype, validated],
  [Document.prototype, ['execCommand']],
  [
    Selection.prototype,
    ['addRange', 'collapse', 'extend', 'modify', 'selectAllChildren', 'setBaseAndExtent', 'setPosition'],
  ],
];

/** @param onCall told before such a method runs */
export function watchIndirectFocus(onCall: () => void): void {
  for (const [prototype, names] of methods()) {
    for (const name of names) {
      const found = Object.getOwnPropertyDescriptor(prototype, name);
      if (typeof found?.value !== 'function') continue; // not in every browser
      const method = uncurried<unknown, unknown[], unknown>(found.value);
      const watched = {
        [name](this: unknown, ...args: unknown[]) {
          onCall();
          return method(this, ...args);
        },
      };
      Object.defineProperty(prototype, name, { ...found, value: watched[name] });
    }
  }
}
