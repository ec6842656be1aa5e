import { createRate, mostReports } from '../../shared/limits';
import type { HostMessage } from '../../shared/protocol';

type WithoutAttempt<Message> = Message extends HostMessage ? Omit<Message, 'attempt'> : never;
/** Tells the page, on behalf of one attempt. */
export type Report = (message: WithoutAttempt<HostMessage>) => void;

/** @returns passes on what a page can take in: of problems, moves and keys in a row the first */
export function limitReports(report: Report): Report {
  const fits = {
    problem: createRate(mostReports.problem),
    location: createRate(mostReports.location),
    key: createRate(mostReports.key),
  };
  return (message) => {
    const { type } = message;
    if ((type !== 'problem' && type !== 'location' && type !== 'key') || fits[type]()) report(message);
  };
}

/** @returns passes console lines on, and says how many it left out */
export function limitLines(report: Report): Report {
  let leftOut = 0;
  const fits = createRate(mostReports.console, () =>
    setTimeout(() => {
      const text = `${leftOut} more lines were logged within a second; they aren't shown`;
      leftOut = 0;
      report({ type: 'notice', text });
    }, 1000),
  );
  return (message) => {
    if (fits()) report(message);
    else leftOut += 1;
  };
}
