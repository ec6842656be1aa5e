import { waitFor } from '../patience';

/** How often a half that has answered is asked again whether it still does, in milliseconds. */
const askEvery = 500;
/** A half that has not answered by then is taken for stuck, in milliseconds; a slow machine has more. */
const silence = 2_000;
/** The same where the app imports a package that works long without a pause, as Postgres does while it starts. */
const silenceOfPackage = 20_000;

export interface Watchdog {
  /** The half has answered. Only the number it was last asked with shows that it is not an answer of before. */
  heard(challenge: number): void;
  /** Asks, at rest too. */
  check(): void;
  stop(): void;
}

export interface Watched {
  /** @param challenge which the answer must hold */
  ask(challenge: number): void;
  /** Whether anything is awaited; at rest nothing is asked. */
  isBusy(): boolean;
  /** @param seconds the silence that was granted */
  onStuck(seconds: number): void;
  /** Whether the app has a package that works long without a pause. */
  isSlow?(): boolean;
}

/** Notices when one half no longer answers, as in work without end that no loop guard sees. */
export function watch(
  { ask, isBusy, onStuck, isSlow = () => false }: Watched,
  measure?: () => number,
): Watchdog {
  let stopWaiting: (() => void) | undefined;
  let asked = 0;
  let hasEnded = false;
  const timer = setInterval(() => isBusy() && check(), askEvery);

  function check(): void {
    if (stopWaiting || hasEnded) return;
    stopWaiting = waitFor(isSlow() ? silenceOfPackage : silence, end, measure);
    asked = randomNumber();
    ask(asked);
  }

  function end(seconds: number): void {
    hasEnded = true;
    clearInterval(timer);
    onStuck(seconds);
  }
  function rest(): void {
    stopWaiting?.();
    stopWaiting = undefined;
  }
  return {
    heard: (challenge) => challenge === asked && rest(),
    check,
    stop() {
      hasEnded = true;
      clearInterval(timer);
      rest();
    },
  };
}

/** @returns one that nobody can foresee: 32 bits */
const randomNumber = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
