import { getterOf, uncurried } from '../../shared/native';
import { keepListenersFirst } from './keep-listeners-first';
import { hasHadNestedFrames } from './nested-frames';
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

/** A letter or the like, or what an input method makes one of. */
const isWriting = (key: string) =>
  key.length === 1 || key === 'Process' || key === 'Unidentified' || key === 'Dead';

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
 * Listens to what browsers tell a window, before the app does: events that scripts make do not count. A document that is opened
 * drops all listeners, so they are put in place again after each.
 *
 * @returns `expectNothing`: keys that come now are not meant for the app, until the reader turns to it
 */
export function listenFirst(scope: Window & typeof globalThis, watched: Watched): { expectNothing(): void } {
  const now = performance.now.bind(performance);
  const isActivated = activationOf(scope);
  let lastEvent = Number.NEGATIVE_INFINITY;
  let lastReported = Number.NEGATIVE_INFINITY;
  let lastKept = Number.NEGATIVE_INFINITY;
  /** The focus is here by the reader's will, wherever the pointer goes meanwhile. */
  let isInvited = false;
  const isExpected = () => isInvited || watched.isExpected();
  const gesture = ({ isTrusted }: Event) => {
    if (!isTrusted) return;
    isInvited = true;
    lastEvent = now();
    if (lastEvent - lastReported < gestureEvery) return;
    lastReported = lastEvent;
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
    if (!isWriting(keyOf(event as KeyboardEvent))) return;
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
    // A screen reader moves the focus without an event; browsers count that as a gesture. So is a key in a nested frame.
    const isUnseen = !hasHadNestedFrames() && isActivated() && now() - lastEvent > activationLasts;
    if (isUnseen) watched.onGesture();
    else watched.onFocus();
  }
  function blur(event: Event): void {
    if (event.isTrusted && targetOf(event) === scope) isInvited = false;
  }
  const leave = ({ isTrusted }: Event) => isTrusted && watched.onLeave();
  const hash = ({ isTrusted }: Event) => isTrusted && watched.onHash();
  // Without a list to go through: the app may have changed how lists are.
  const put = () => {
    listen(scope, 'pointerdown', gesture, true);
    listen(scope, 'pointerup', gesture, true);
    listen(scope, 'keydown', key, true);
    listen(scope, 'keyup', key, true);
    listen(scope, 'click', keepInThisTab, true);
    listen(scope, 'auxclick', keepInThisTab, true);
    listen(scope, 'beforeinput', input, true);
    listen(scope, 'focus', focus, true);
    listen(scope, 'blur', blur, true);
    listen(scope, 'pagehide', leave, true);
    listen(scope, 'hashchange', hash, true);
  };
  put();
  keepListenersFirst(put);
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
