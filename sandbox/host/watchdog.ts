/** How often a half is asked whether it still answers, in milliseconds. */
const askEvery = 500;
/** So many questions in a row without an answer, and the half is taken for stuck. */
const mostUnanswered = 5;
/** As many where the app imports a package that works long without a pause, as Postgres does while it starts. */
const mostUnansweredByPackage = 41;
/** What is told to readers: the patience above, in seconds. */
export const silence = secondsOf(mostUnanswered);
export const silenceOfPackage = secondsOf(mostUnansweredByPackage);

function secondsOf(questions: number): number {
  return (askEvery * (questions - 1)) / 1000;
}

export interface Watchdog {
  /** The half has sent something. */
  heard(): void;
  stop(): void;
}

/**
 * Notices when one half no longer answers, as in work without end that no loop guard sees. Questions are counted,
 * not time, so that a computer that slept does not look like a stuck app.
 *
 * @param isBusy whether anything is awaited; at rest nothing is asked
 * @param isSlow whether the app has a package that works long without a pause
 */
export function watch(
  ask: () => void,
  isBusy: () => boolean,
  onStuck: () => void,
  isSlow: () => boolean = () => false,
): Watchdog {
  let unanswered = 0;
  const timer = setInterval(() => {
    if (unanswered >= (isSlow() ? mostUnansweredByPackage : mostUnanswered)) {
      clearInterval(timer);
      return onStuck();
    }
    if (unanswered === 0 && !isBusy()) return;
    unanswered += 1;
    if (unanswered === 1) ask();
  }, askEvery);
  return {
    heard: () => {
      unanswered = 0;
    },
    stop: () => clearInterval(timer),
  };
}
