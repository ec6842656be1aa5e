import { slowness } from '../slowness';

/** How often a half is asked whether it still answers, in milliseconds. */
const askEvery = 500;
/** So many questions in a row without an answer, and the half is taken for stuck; a slow machine multiplies them. */
const mostUnanswered = 5;
/** As many where the app imports a package that works long without a pause, as Postgres does while it starts. */
const mostUnansweredByPackage = 41;

const secondsOf = (questions: number) => (askEvery * (questions - 1)) / 1000;

export interface Watchdog {
  /** The half has sent something. */
  heard(): void;
  stop(): void;
}

export interface Watched {
  ask(): void;
  /** Whether anything is awaited; at rest nothing is asked. */
  isBusy(): boolean;
  /** @param seconds the silence that was granted */
  onStuck(seconds: number): void;
  /** Whether the app has a package that works long without a pause. */
  isSlow?(): boolean;
}

/**
 * Notices when one half no longer answers, as in work without end that no loop guard sees. Questions are counted,
 * not time, so that a computer that slept does not look like a stuck app. Before the half is blamed the machine is
 * looked at, and then what has come meanwhile is heard.
 */
export function watch(
  { ask, isBusy, onStuck, isSlow = () => false }: Watched,
  measure: () => number = slowness,
): Watchdog {
  let unanswered = 0;
  let granted = 0;
  let last: ReturnType<typeof setTimeout> | undefined;
  const timer = setInterval(() => {
    const most = isSlow() ? mostUnansweredByPackage : mostUnanswered;
    if (unanswered >= Math.max(most, granted)) {
      granted = Math.max(granted, most * measure());
      if (unanswered >= granted) last ??= setTimeout(end);
    }
    if (unanswered === 0 && !isBusy()) return;
    unanswered += 1;
    if (unanswered === 1) ask();
  }, askEvery);

  function stop(): void {
    clearInterval(timer);
    clearTimeout(last);
  }
  function end(): void {
    stop();
    onStuck(secondsOf(granted));
  }
  return {
    heard() {
      unanswered = 0;
      granted = 0;
      clearTimeout(last);
      last = undefined;
    },
    stop,
  };
}
