import { watchTyping } from './typing';

/** So long a gesture in the frame may be on its way when the focus has come already, in milliseconds. */
const onItsWay = { pointerIsThere: 60, else: 20 };
/** Who has typed so short ago types on, in milliseconds: the focus is not theirs who take it. */
const typesOn = 800;
/** A gesture that comes so late all the same gets the focus back, in milliseconds. */
const late = 500;

export interface FocusEvents {
  /** Whether the app may take the focus by itself from now on. */
  onChange(isAllowed: boolean): void;
  /** The app took the focus from a text field of the page, and it was given back. */
  onStolen(): void;
}

/** Sees to it that an app takes the focus from a text field of the page by a gesture of the reader only. */
export interface FocusGuard {
  /** To be called once: tells the first state, too. */
  listen(events: FocusEvents): void;
  /** The reader has pressed or typed in the app. */
  hasGesture(): void;
  dispose(): void;
}

/** @param frame of the app */
export function guardFocus(frame: HTMLIFrameElement): FocusGuard {
  const ending = new AbortController();
  const { signal } = ending;
  const windows = windowsAround();
  const typing = watchTyping(windows, tell, signal);
  let events: FocusEvents | undefined;
  let told: boolean | undefined;
  let gesture = Number.NEGATIVE_INFINITY;
  let givenBack = Number.NEGATIVE_INFINITY;
  let isPointerThere = false;

  function tell(): void {
    const isAllowed = !typing.isLikely();
    if (told === isAllowed) return;
    told = isAllowed;
    events?.onChange(isAllowed);
  }
  function look(): void {
    if (!typing.field() || !isTaken()) return;
    const isTyping = performance.now() - typing.lastGesture() < typesOn;
    const wait = isPointerThere ? onItsWay.pointerIsThere : onItsWay.else;
    // The focus is still on its way while the page is told that it goes: taken back now, it would go all the same.
    setTimeout(decide, isTyping ? 0 : wait);
  }
  function decide(): void {
    const field = typing.field();
    if (!field || !isTaken()) return;
    if (gesture > typing.lastGesture()) typing.leave();
    else giveBack(field);
  }
  function giveBack(field: HTMLElement): void {
    givenBack = performance.now();
    field.ownerDocument.defaultView?.focus();
    field.focus({ preventScroll: true });
    events?.onStolen();
  }
  const setPointer = (isThere: boolean) => () => {
    isPointerThere = isThere;
  };

  const stop = () => ending.abort();
  window.addEventListener('pagehide', stop, { signal });
  for (const each of windows) each.addEventListener('blur', look, { signal });
  frame.addEventListener('pointerenter', setPointer(true), { signal });
  frame.addEventListener('pointerleave', setPointer(false), { signal });
  return {
    listen(next) {
      events = next;
      told = undefined;
      tell();
    },
    hasGesture() {
      gesture = performance.now();
      told = true; // the app knows as much by itself
      typing.leave();
      if (gesture - givenBack < late) frame.focus();
    },
    // What the app has begun before it went may still take the focus.
    dispose: () => setTimeout(stop, late),
  };
}

/** This window, and the page around it, which is of the same origin. */
function windowsAround(): Window[] {
  const isOwn = window.parent !== window && window.frameElement !== null;
  return isOwn ? [window, window.parent] : [window];
}

/**
 * Whether the app has taken the reader's keys: they go to a frame of this window, whichever, or nowhere, where a frame that
 * had the focus is gone. The reader's own way elsewhere leaves another element active, or the field itself.
 */
function isTaken(): boolean {
  const { frameElement } = window;
  const active = frameElement?.ownerDocument.activeElement;
  return active === frameElement || active === frameElement?.ownerDocument.body;
}
