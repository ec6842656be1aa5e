import { uncurried } from '../../shared/native';
import { watchIndirectFocus } from './indirect-focus';

/** Whether the app may take the focus by itself. */
export interface FocusRule {
  /** @param isAllowed false while the reader writes outside of the app @param isElsewhere whether keys are meant for it there */
  set(isAllowed: boolean, isElsewhere?: boolean): void;
  isAllowed(): boolean;
  /** Whether the app has lately done something that brings the focus, though it may not. */
  isToBlame(): boolean;
}

/** So long something that the app did may bring the focus, in milliseconds. */
const effectLasts = 1_000;

/**
 * Replaces what moves the focus at a word of a script: it does nothing while the reader writes elsewhere. In a document that
 * has the focus everything works as ever. What brings the focus by the way, such as a dialog that opens, goes on to work:
 * frame A gives the focus back (`host/frames/focus-guard.ts`).
 *
 * @param onRefused called for each try
 * @param onElsewhere called when keys are no longer meant for the app
 */
export function guardFocus(
  scope: Window & typeof globalThis,
  onRefused: () => void,
  onElsewhere: (hasFocus: boolean) => void,
): FocusRule {
  let isAllowed = true;
  let blamed = Number.NEGATIVE_INFINITY;
  const now = performance.now.bind(performance);
  const hasFocus = uncurried(Document.prototype.hasFocus);
  const isRefused = () => {
    if (isAllowed || hasFocus(document)) return false;
    onRefused();
    return true;
  };
  refuseWords(scope, isRefused);
  watchIndirectFocus(() => {
    if (!isAllowed) blamed = now();
  });
  return {
    set(next, isElsewhere = false) {
      isAllowed = next;
      if (isElsewhere) onElsewhere(hasFocus(document));
    },
    isAllowed: () => isAllowed,
    isToBlame: () => now() - blamed < effectLasts,
  };
}

function refuseWords(scope: Window & typeof globalThis, isRefused: () => boolean): void {
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
}
