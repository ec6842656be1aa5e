import type { HostMessage } from '../protocol';
import { createRate } from './limits';

type WithoutAttempt<Message> = Message extends HostMessage ? Omit<Message, 'attempt'> : never;
/** Tells the page, on behalf of one attempt. */
export type Say = (message: WithoutAttempt<HostMessage>) => void;

/** More lines than this in one second are dropped, so that a logging loop cannot flood the page. */
const linesPerSecond = 200;

/** @returns passes console lines on, and says how many it left out */
export function limitLines(say: Say): Say {
  let leftOut = 0;
  const fits = createRate(linesPerSecond, () =>
    setTimeout(() => {
      const text = `${leftOut} more lines were logged within a second; they are left out`;
      leftOut = 0;
      say({ type: 'notice', text });
    }, 1000),
  );
  return (message) => {
    if (fits()) say(message);
    else leftOut += 1;
  };
}
