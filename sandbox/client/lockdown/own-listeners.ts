import { getterOf, uncurried } from '../../native';
import { keepInThisTab } from './other-tabs';

const listen = uncurried(EventTarget.prototype.addEventListener);
const targetOf = getterOf(Event.prototype, 'target');
const keyOf = getterOf(KeyboardEvent.prototype, 'key');
const typeOf = getterOf(Event.prototype, 'type');

export interface Watched {
  /** Whether keys that come here are meant for the app; while the reader writes elsewhere they are not. */
  isExpected(): boolean;
  /** The frame has got the focus. */
  onFocus(): void;
  /** A key came that is not meant for the app, which has not seen it. */
  onKeptKey(): void;
  /** A key was pressed that is meant for the app. @returns whether it is to be kept from it all the same */
  onKey(event: KeyboardEvent): boolean;
  /** The reader pressed, touched or typed within this frame. */
  onGesture(): void;
  /** The document goes: the app leads its frame to another address. */
  onLeave(): void;
  /** The address of the frame itself has changed, by its hash. */
  onHash(): void;
}

const preventDefault = uncurried(Event.prototype.preventDefault);
const stopPropagation = uncurried(Event.prototype.stopImmediatePropagation);
function keepFromApp(event: Event): void {
  preventDefault(event);
  stopPropagation(event);
}

/** What an input method makes of a key comes within so many milliseconds. */
const ofTheSameKey = 200;
/** Told as often as this at most, in milliseconds: who asks wants to know the latest. */
const gestureEvery = 50;
/** How long a gesture counts as a recent one, in milliseconds (https://html.spec.whatwg.org/#transient-activation-duration). */
const activationLasts = 5_000;

/**
 * Listens to what browsers tell a window, ahead of the app: events that scripts make do not count. A document that is opened
 * drops all listeners, so they are put in place again after each.
 *
 * @returns `expectNothing`: keys that come now are not meant for the app, until the reader turns to it
 */
export function listenAhead(scope: Window & typeof globalThis, watched: Watched): { expectNothing(): void } {
  const now = performance.now.bind(performance);
  const isActivated = activationOf(scope);
  let lastEvent = Number.NEGATIVE_INFINITY;
  let lastTold = Number.NEGATIVE_INFINITY;
  let lastKept = Number.NEGATIVE_INFINITY;
  /** The focus is here by the reader's will, wherever the pointer goes meanwhile. */
  let isInvited = false;
  const isExpected = () => isInvited || watched.isExpected();
  const gesture = ({ isTrusted }: Event) => {
    if (!isTrusted) return;
    isInvited = true;
    lastEvent = now();
    if (lastEvent - lastTold < gestureEvery) return;
    lastTold = lastEvent;
    watched.onGesture();
  };
  function key(event: Event): void {
    if (!event.isTrusted || isExpected()) {
      gesture(event);
      if (event.isTrusted && typeOf(event) === 'keydown' && watched.onKey(event as KeyboardEvent))
        keepFromApp(event);
      return;
    }
    lastEvent = now(); // browsers count it as a gesture here, which it is not
    // What writes nothing tells the app nothing, and may be a tool that empties a field.
    if (keyOf(event as KeyboardEvent).length > 1) return;
    keepFromApp(event);
    lastKept = now();
    watched.onKeptKey();
  }
  /** Text that comes without a key is meant for where it comes to: it is pasted, dictated or entered by a tool. */
  function input(event: Event): void {
    if (!event.isTrusted || isExpected()) return;
    if (now() - lastKept < ofTheSameKey) keepFromApp(event);
    else gesture(event);
  }
  function focus(event: Event): void {
    if (!event.isTrusted || targetOf(event) !== scope) return;
    isInvited = watched.isExpected();
    // A screen reader moves the focus without an event; browsers count that as a gesture.
    if (isActivated() && now() - lastEvent > activationLasts) watched.onGesture();
    else watched.onFocus();
  }
  function blur(event: Event): void {
    if (event.isTrusted && targetOf(event) === scope) isInvited = false;
  }
  const leave = ({ isTrusted }: Event) => isTrusted && watched.onLeave();
  const hash = ({ isTrusted }: Event) => isTrusted && watched.onHash();
  const put = () => {
    for (const type of ['pointerdown', 'pointerup']) listen(scope, type, gesture, true);
    for (const type of ['keydown', 'keyup']) listen(scope, type, key, true);
    for (const type of ['click', 'auxclick']) listen(scope, type, keepInThisTab, true);
    listen(scope, 'beforeinput', input, true);
    listen(scope, 'focus', focus, true);
    listen(scope, 'blur', blur, true);
    listen(scope, 'pagehide', leave, true);
    listen(scope, 'hashchange', hash, true);
  };
  put();
  keepAhead(put);
  return {
    expectNothing() {
      isInvited = false;
    },
  };
}

/** @returns whether the browser counts a gesture of the reader in this frame as a recent one, where it tells */
function activationOf({ navigator }: Window): () => boolean {
  const { userActivation } = navigator;
  if (!userActivation) return () => false;
  const isActive = getterOf(UserActivation.prototype, 'isActive');
  return () => isActive(userActivation);
}

/**
 * A document that is opened drops all listeners, and code of the app may run before the call returns: there, too, it gets none in
 * before ours.
 */
function keepAhead(put: () => void): void {
  let opening = 0;
  for (const name of ['open', 'write', 'writeln'] as const) {
    const method = uncurried(Document.prototype[name] as (this: Document, ...args: unknown[]) => unknown);
    const replaced = function (this: Document, ...args: unknown[]) {
      opening += 1;
      try {
        return method(this, ...args);
      } finally {
        opening -= 1;
        put();
      }
    };
    Object.assign(Document.prototype, { [name]: replaced });
  }
  for (const name of ['addEventListener', 'when'] as const) {
    const found = Object.getOwnPropertyDescriptor(EventTarget.prototype, name);
    if (typeof found?.value !== 'function') continue; // not in every browser
    const method = uncurried<unknown, unknown[], unknown>(found.value);
    const watched = {
      [name](this: unknown, ...args: unknown[]) {
        if (opening > 0) put();
        return method(this ?? globalThis, ...args);
      },
    };
    Object.defineProperty(EventTarget.prototype, name, { ...found, value: watched[name] });
  }
}
