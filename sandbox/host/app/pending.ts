import type { Problem } from '../../shared/protocol';
import { waitFor } from '../../shared/timeout';

/** A page that has not come alive, or not taken a change in, by then is taken for stuck, in milliseconds; a slow machine has more. */
const timeout = 10_000;

/**
 * What became of a start or an update: shown, whatever failed beside it; or not, perhaps without a reason, and
 * perhaps with the end of the app; its page may have been silent, or not have come so far.
 */
export type Outcome =
  | { ok: true; problems: Problem[] }
  | { ok: false; problem?: Problem; isDead?: boolean; isSilent?: boolean };

/** The answers that a page gives to `start` and `update`. */
export type Answered = 'hydrated' | 'updated';

/** Waits for one answer of a page at a time. */
export interface Pending {
  next(answer: Answered): Promise<Outcome>;
  isAwaited(): boolean;
  /** The page has answered. */
  answer(answer: Answered, ok: boolean): void;
  /** Keeps the problem for the outcome; one that is fatal is the outcome. */
  fail(problem: Problem, fatal: boolean): void;
}

/** @param unsettled what to tell about a page that does not answer within so many seconds */
export function createPending(unsettled: (seconds: number) => Problem): Pending {
  let awaited: { answer: Answered; problems: Problem[]; settle(outcome: Outcome): void } | undefined;
  return {
    next(answer) {
      return new Promise((resolve) => {
        const settle = (outcome: Outcome) => {
          stopWaiting();
          awaited = undefined;
          resolve(outcome);
        };
        const stopWaiting = waitFor(timeout, (seconds) =>
          settle({ ok: false, problem: unsettled(seconds), isSilent: true }),
        );
        awaited = { answer, problems: [], settle };
      });
    },
    isAwaited: () => awaited !== undefined,
    answer(answer, ok) {
      if (awaited?.answer !== answer) return;
      const { problems, settle } = awaited;
      settle(ok ? { ok, problems } : { ok, problem: problems[0] });
    },
    fail(problem, fatal) {
      if (fatal) awaited?.settle({ ok: false, problem });
      else awaited?.problems.push(problem);
    },
  };
}
