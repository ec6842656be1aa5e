import { watchTyping } from './typing';

/** So long it may be until frame B tells that it has taken the focus, in milliseconds. */
const untilTold = 500;
/** Who has typed a letter or pressed in a text field so short ago is about to type the next, in milliseconds: the focus goes back before it comes. */
const inTheMiddle = 120;
/** Who has typed so short ago may type on, in milliseconds: the focus goes back where no gesture in the app follows. */
const typesOn = 800;
/** So long a gesture in the app may follow, in milliseconds. */
const gestureFollows = 200;
/** So long what a tool enters may follow, where the reader has paused, in milliseconds. */
const toolFollows = 1_000;
/** A gesture that comes so late all the same gets the focus back, in milliseconds. */
const late = 500;

export interface FocusEvents {
  /** Whether the app may take the focus by itself from now on; `isElsewhere`: keys are meant for a text field of the page. */
  onChange(isAllowed: boolean, isElsewhere: boolean): void;
  /** The app took the focus from a text field of the page, and it was given back. */
  onStolen(): void;
}

/** Sees to it that an app takes the focus from a text field of the page by a gesture of the reader only. */
export interface FocusGuard {
  /** To be called once: tells the first state, too. */
  listen(events: FocusEvents): void;
  /** Whether keys go to the app: its frame has the focus. */
  isHere(): boolean;
  /** The reader has pressed or typed in the app. */
  hasGesture(): void;
  /** The app has brought the focus to itself, or got a key that is not meant for it. */
  wasTaken(isToBlame: boolean): void;
  dispose(): void;
}

/** @param frame of the app */
export function guardFocus(frame: HTMLIFrameElement): FocusGuard {
  const ending = new AbortController();
  const { signal } = ending;
  const windows = windowsAround();
  const typing = watchTyping(windows, () => report(), signal);
  let events: FocusEvents | undefined;
  let told: string | undefined;
  let gesture = Number.NEGATIVE_INFINITY;
  let givenBack = Number.NEGATIVE_INFINITY;
  /** When the app told that it has brought the focus to itself: that comes before the window notices. */
  let accused = Number.NEGATIVE_INFINITY;
  /** Whether a frame of this window had the focus last, in the page around it: it has left it to nobody if it is gone by now. */
  let wasInFrame = false;

  /**
   * Whether the app has taken the reader's keys: they go to a frame of this window, whichever, or nowhere, where a frame that
   * had the focus is gone. The reader's own way elsewhere leaves another element active, or the field itself, or none without
   * a frame before: a deck around both has the focus.
   */
  const isTaken = () => isInFrame() || isFrameGone();
  const isFrameGone = () => wasInFrame && isNowhere();

  function report(isAllowed = !typing.isLikely()): void {
    const isElsewhere = !isAllowed && typing.field() !== undefined;
    const next = `${isAllowed} ${isElsewhere}`;
    if (told === next) return;
    told = next;
    events?.onChange(isAllowed, isElsewhere);
  }
  function look(): void {
    wasInFrame = isInFrame();
    // An app that takes the focus has it first, and is gone then. Here the page around both has it, as decks do that go to another
    // slide: it is theirs, and given back it would be gone from there.
    if (!wasInFrame && isNowhere()) typing.leave();
    if (!wasInFrame) return;
    // Nobody writes in the page, wherever the pointer is: the keys are meant for the app.
    if (!typing.field()) report(true);
    // The focus is still on its way while the page is told that it goes: taken back now, it would go all the same.
    setTimeout(decide);
  }
  /**
   * Who has just typed is robbed. Who has paused may have a way into the app that tells of no gesture, such as a tool that
   * fills in fields: what it enters there counts as one, if it comes soon. Only code leads the focus past the apps. Each
   * app has a guard of its own.
   */
  function decide(isLast = false): void {
    const field = typing.field();
    if (!field || !isTaken() || (isOnApp() && document.activeElement !== frame)) return;
    const now = performance.now();
    const isTheft = now - accused < untilTold || now - typing.lastLetter() < inTheMiddle;
    const hasPaused = now - Math.max(typing.lastGesture(), givenBack) > typesOn;
    if (gesture > typing.lastGesture()) typing.leave();
    else if (isTheft || isFrameGone() || !isOnApp()) giveBack(field);
    else if (isLast) giveBack(field, hasPaused);
    else setTimeout(decide, hasPaused ? toolFollows : gestureFollows, true);
  }
  function wasTaken(isToBlame: boolean): void {
    if (isToBlame) accused = performance.now();
    const field = typing.field();
    if (field && isTaken()) giveBack(field);
  }
  /** @param isExcused nobody knows whether it was the app */
  function giveBack(field: HTMLElement, isExcused = false): void {
    givenBack = performance.now();
    field.ownerDocument.defaultView?.focus();
    field.focus({ preventScroll: true });
    if (!isExcused) events?.onStolen();
  }

  /** A frame that had the focus and is gone leaves it to nobody. */
  function restore(): void {
    if (isFrameGone()) typing.field()?.focus({ preventScroll: true });
  }
  const stop = () => ending.abort();
  window.addEventListener('pagehide', stop, { signal });
  for (const each of windows) each.addEventListener('blur', look, { signal });
  return {
    listen(next) {
      events = next;
      told = undefined;
      report();
    },
    isHere: () => document.activeElement === frame && isTaken(),
    wasTaken,
    hasGesture() {
      gesture = performance.now();
      told = 'true false'; // the app knows as much by itself
      typing.leave();
      if (gesture - givenBack < late) frame.focus();
    },
    // What the app has begun before it went may still take the focus.
    dispose() {
      setTimeout(restore);
      setTimeout(restore, gestureFollows);
      setTimeout(stop, late);
    },
  };
}

/** This window, and the page around it, which is of the same origin. */
function windowsAround(): Window[] {
  const isOwn = window.parent !== window && window.frameElement !== null;
  return isOwn ? [window, window.parent] : [window];
}

/** Whether the focus is in a frame of this window. */
function isInFrame(): boolean {
  const { frameElement } = window;
  return frameElement !== null && frameElement.ownerDocument.activeElement === frameElement;
}

/** Whether it is in an app on screen, rather than in this window, or in a frame that nobody can press in. */
const isOnApp = () => document.activeElement?.matches('iframe.shown') === true;

/** Whether nothing in the page around this frame has the focus. */
function isNowhere(): boolean {
  const around = window.frameElement?.ownerDocument;
  return around !== undefined && around.activeElement === around.body;
}
