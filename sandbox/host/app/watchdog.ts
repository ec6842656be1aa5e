import { createLooks, enoughLooks, slowness } from '../../shared/slowness';
import { waitFor } from '../../shared/timeout';

/** How often a half that has answered is asked again whether it still does, in milliseconds. */
const askEvery = 500;
/** A half that has not answered by then is taken for stuck, in milliseconds; a slow machine has more. */
const silence = 2_000;
/** So many answers in a row take longer where a half has much to do all the time, in milliseconds; a slow machine has more. */
const quick = { answers: 4, within: 200 };
/** The same where the app imports a package that works long without a pause, as Postgres does while it starts. */
const silenceOfPackage = 20_000;

export interface Watchdog {
  /** The half has answered. Only the number it was last asked with shows that it is not an answer of before. */
  heard(challenge: number): void;
  /** Asks, at rest too. */
  check(): void;
  /** Asks several times. @returns whether the answers come soon, but for the first: work that was there before is over then */
  isQuick(): Promise<boolean>;
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
  measure: () => number = slowness,
): Watchdog {
  let stopWaiting: (() => void) | undefined;
  let asked = 0;
  let hasEnded = false;
  const onRest: (() => void)[] = [];
  const timer = setInterval(() => isBusy() && check(), askEvery);

  function check(): void {
    if (stopWaiting || hasEnded) return;
    stopWaiting = waitFor(isSlow() ? silenceOfPackage : silence, end, measure);
    asked = randomNumber();
    ask(asked);
  }

  function end(seconds: number): void {
    stop();
    onStuck(seconds);
  }
  function stop(): void {
    hasEnded = true;
    clearInterval(timer);
    rest();
  }
  function rest(): void {
    stopWaiting?.();
    stopWaiting = undefined;
    for (const resolve of onRest.splice(0)) resolve();
  }
  /** Settles with the next answer, or the end. */
  function answered(): Promise<void> {
    check();
    return hasEnded ? Promise.resolve() : new Promise((resolve) => onRest.push(resolve));
  }
  async function isQuick(): Promise<boolean> {
    await answered();
    const asked = performance.now();
    for (let count = 0; count < quick.answers; count += 1) await answered();
    const taken = performance.now() - asked;
    if (hasEnded || taken <= quick.within) return !hasEnded;
    const looks = createLooks(measure);
    for (let count = 0; count < enoughLooks; count += 1) looks.look();
    return taken <= looks.adjust(quick.within);
  }
  return {
    heard: (challenge) => challenge === asked && rest(),
    check,
    isQuick,
    stop,
  };
}

/** @returns one that nobody can foresee: 32 bits */
const randomNumber = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
