import { createBucket } from '../../shared/limits';
import { getterOf } from '../../shared/native';
import type { FromClient } from '../../shared/protocol';
import { keepOffTheClipboard, keepOutOfFloatingWindows } from './clipboard';
import { removeConnections } from './connections';
import { deckKeyOf } from './deck-keys';
import { type FocusRule, guardFocus } from './focus';
import { keepScriptsOutOfNestedFrames } from './nested-frames';
import { listenFirst } from './own-listeners';

/** Changes of the frame's own address that are let pass. A browser takes 200 within 10 s (Chromium). */
const mostAddresses = { atOnce: 100, perSecond: 20 };
/** Tries to take the focus from a reader who writes elsewhere; an app that renders again may try each time. */
const mostTries = { atOnce: 30, perSecond: 2 };

const activeElement = getterOf(Document.prototype, 'activeElement');
const nameOf = getterOf(Element.prototype, 'localName');
const isInNestedFrame = () => {
  const element = activeElement(document);
  const name = element && nameOf(element);
  return name === 'iframe' || name === 'frame' || name === 'object' || name === 'embed';
};

/** What of it can be changed. */
export interface Lock {
  focus: FocusRule;
  /** Whether keys that turn slides are told of, and kept from the app. */
  setDeckKeys(isWanted: boolean): void;
}

/**
 * Takes away from this realm what the policy of the frame leaves and no app may have; to be called before any code of the
 * app runs. What is gone stays gone: nothing the app can reach holds the originals, and every other realm it can make either
 * lacks them (workers) or runs no script (nested frames).
 */
export function lockDown(scope: Window & typeof globalThis, send: (message: FromClient) => void): Lock {
  const clock = performance.now.bind(performance);
  const hashFits = createBucket(mostAddresses, clock);
  const tryFits = createBucket(mostTries, clock);
  removeConnections(scope);
  keepScriptsOutOfNestedFrames(scope);
  keepOffTheClipboard();
  keepOutOfFloatingWindows(scope);
  const rule = guardFocus(
    scope,
    () => send({ type: 'focus-refused', again: !tryFits(1) }),
    (hasFocus) => {
      listening.expectNothing();
      if (hasFocus) send({ type: 'focus-taken', isToBlame: false });
    },
  );
  let hasDeckKeys = false;
  function passOn(event: KeyboardEvent): boolean {
    const key = hasDeckKeys ? deckKeyOf(event) : undefined;
    if (key) send({ type: 'key', key });
    // What the app does at Escape, such as closing a menu, it goes on to do.
    return key !== undefined && key.key !== 'Escape';
  }
  const listening = listenFirst(scope, {
    onKey: passOn,
    isExpected: rule.isAllowed,
    onGesture() {
      rule.set(true);
      send({ type: 'gesture' });
    },
    onFocus() {
      if (!rule.isAllowed() && (rule.isToBlame() || isInNestedFrame()))
        send({ type: 'focus-taken', isToBlame: true });
    },
    onKeptKey: () => send({ type: 'focus-taken', isToBlame: false }),
    onLeave: () => send({ type: 'left' }),
    onHash: () => hashFits(1) || send({ type: 'restless' }),
  });
  return {
    focus: rule,
    setDeckKeys(isWanted) {
      hasDeckKeys = isWanted;
    },
  };
}
