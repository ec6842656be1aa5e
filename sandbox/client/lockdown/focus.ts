import { uncurried } from '../../native';

/** Whether the app may take the focus by itself. */
export interface FocusRule {
  /** @param isAllowed false while the reader writes outside of the app */
  set(isAllowed: boolean): void;
  /** A focus that has come all the same, by an element that appears or opens, say. */
  hasCome(): void;
}

/**
 * Replaces what moves the focus at a word of a script: it does nothing while the reader writes elsewhere. In a document that
 * has the focus everything works as ever.
 *
 * @param onRefused called for each try
 */
export function guardFocus(scope: Window & typeof globalThis, onRefused: () => void): FocusRule {
  let isAllowed = true;
  const hasFocus = uncurried(Document.prototype.hasFocus);
  const focusParent = uncurried(scope.focus).bind(undefined, scope.parent);
  const isRefused = () => {
    if (isAllowed || hasFocus(document)) return false;
    onRefused();
    return true;
  };
  for (const { prototype } of [HTMLElement, SVGElement, MathMLElement]) {
    const focus = uncurried(prototype.focus);
    prototype.focus = function (this: HTMLElement & SVGElement & MathMLElement, options) {
      if (!isRefused()) focus(this, options);
    };
  }
  const focusWindow = uncurried(scope.focus);
  scope.focus = () => {
    if (!isRefused()) focusWindow(scope);
  };
  return {
    set(next) {
      isAllowed = next;
    },
    hasCome() {
      if (isAllowed) return;
      focusParent();
      onRefused();
    },
  };
}
