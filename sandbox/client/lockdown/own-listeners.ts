import { getterOf, uncurried } from '../../native';

const listen = uncurried(EventTarget.prototype.addEventListener);
const targetOf = getterOf(Event.prototype, 'target');

export interface Watched {
  /** The reader pressed, touched or typed within this frame. */
  onGesture(): void;
  /** The document goes: the app leads its frame to another address. */
  onLeave(): void;
  /** The address of the frame itself has changed, by its hash. */
  onHash(): void;
}

/** Told as often as this at most, in milliseconds: who asks wants to know the latest. */
const gestureEvery = 50;
/** How long a gesture counts as a recent one, in milliseconds (https://html.spec.whatwg.org/#transient-activation-duration). */
const activationLasts = 5_000;

/**
 * Listens to what browsers tell a window, ahead of the app: events that scripts make do not count. A document that is opened
 * drops all listeners, so they are put in place again after each.
 */
export function listenAhead(scope: Window & typeof globalThis, watched: Watched): void {
  const now = performance.now.bind(performance);
  const isActivated = activationOf(scope);
  let lastEvent = Number.NEGATIVE_INFINITY;
  let lastTold = Number.NEGATIVE_INFINITY;
  const gesture = ({ isTrusted }: Event) => {
    if (!isTrusted) return;
    lastEvent = now();
    if (lastEvent - lastTold < gestureEvery) return;
    lastTold = lastEvent;
    watched.onGesture();
  };
  function focus(event: Event): void {
    if (!event.isTrusted || targetOf(event) !== scope) return;
    // A screen reader moves the focus without an event; browsers count that as a gesture.
    if (isActivated() && now() - lastEvent > activationLasts) watched.onGesture();
  }
  const leave = ({ isTrusted }: Event) => isTrusted && watched.onLeave();
  const hash = ({ isTrusted }: Event) => isTrusted && watched.onHash();
  const put = () => {
    for (const type of ['pointerdown', 'pointerup', 'keydown', 'keyup']) listen(scope, type, gesture, true);
    listen(scope, 'focus', focus, true);
    listen(scope, 'pagehide', leave, true);
    listen(scope, 'hashchange', hash, true);
  };
  put();
  for (const name of ['open', 'write', 'writeln'] as const) afterEach(name, put);
}

/** @returns whether the browser counts a gesture of the reader in this frame as a recent one, where it tells */
function activationOf({ navigator }: Window): () => boolean {
  const { userActivation } = navigator;
  if (!userActivation) return () => false;
  const isActive = getterOf(UserActivation.prototype, 'isActive');
  return () => isActive(userActivation);
}

function afterEach(name: 'open' | 'write' | 'writeln', put: () => void): void {
  const method = uncurried(Document.prototype[name] as (this: Document, ...args: unknown[]) => unknown);
  const replaced = function (this: Document, ...args: unknown[]) {
    const result = method(this, ...args);
    put();
    return result;
  };
  Object.assign(Document.prototype, { [name]: replaced });
}
