import { uncurried } from '../../native';

/** Whether the app may take the focus by itself. */
export interface FocusRule {
  /** @param isAllowed false while the reader writes outside of the app */
  set(isAllowed: boolean): void;
}

/**
 * Replaces what moves the focus at a word of a script: it does nothing while the reader writes elsewhere. In a document that
 * has the focus everything works as ever. What brings the focus by the way, such as a dialog that opens, goes on to work:
 * frame A gives the focus back (`host/focus-guard.ts`).
 *
 * @param onRefused called for each try
 */
export function guardFocus(scope: Window & typeof globalThis, onRefused: () => void): FocusRule {
  let isAllowed = true;
  const hasFocus = uncurried(Document.prototype.hasFocus);
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
  for (const { prototype } of [HTMLInputElement, HTMLTextAreaElement]) {
    const select = uncurried(prototype.select);
    prototype.select = function (this: HTMLInputElement & HTMLTextAreaElement) {
      if (!isRefused()) select(this);
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
  };
}
