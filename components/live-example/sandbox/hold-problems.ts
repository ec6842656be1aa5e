import type { HostMessage } from 'next-sandbox';

type ProblemMessage = Extract<HostMessage, { type: 'problem' }>;

/** A reader who has not typed for this long has come to an end, in milliseconds: what is half a word until then is a mistake now. */
const rest = 400;

/** Passes on what a sandbox tells, and mistakes in the code only once the reader rests: every word is one while it is typed. */
export interface ProblemHold {
  /** The reader has typed. */
  typed(): void;
  receive(message: HostMessage): void;
  close(): void;
}

/** @param tell is given each message, in the order in which they came, but for a problem that a later run has overtaken */
export function holdProblems(tell: (message: HostMessage) => void): ProblemHold {
  let held: ProblemMessage | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function release(): void {
    clearTimeout(timer);
    timer = undefined;
    if (held) tell(held);
    held = undefined;
  }

  return {
    typed() {
      clearTimeout(timer);
      timer = setTimeout(release, rest);
    },
    receive(message) {
      if (message.type === 'problem' && timer !== undefined) {
        held = message;
        return;
      }
      // Told after the next page is shown, it would be taken for what is wrong with that one.
      if (message.type === 'location' && held?.problem.only) release();
      // What is wrong with single routes of the same run holds all the same.
      const isOfRun = message.type === 'ready' && held?.problem.only && held.attempt === message.attempt;
      if (message.type === 'ready' && !isOfRun) held = undefined;
      tell(message);
    },
    close() {
      clearTimeout(timer);
      timer = undefined;
      held = undefined;
    },
  };
}
