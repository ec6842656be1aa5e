import { type RefObject, useCallback, useEffect, useState } from 'react';
import { useHostProblem } from './host-problem';
import { loadFailure } from './use-later';

/** Longer than this nothing says that it is starting, in milliseconds. */
const longestStart = 15_000;

interface Wanted {
  /** It was started, and has not been alive yet. */
  isStarting: boolean;
  /** How often it was started. */
  runs: number;
  /** Why the part of the page that runs it could not be loaded. */
  failure: string | undefined;
  /** Why the sandbox could not be loaded, where it has told so itself. */
  unloaded: string | undefined;
  frame: RefObject<HTMLIFrameElement | null>;
  run: () => void;
  /** What is to start, and what there is of it all the same. */
  texts?: { what: string; kept: string };
}

const ofExample = { what: 'This example', kept: 'Its code is here to read.' };

export interface FoundObstacle {
  text: string;
  opensElsewhere: boolean;
  /** None where trying again cannot help. */
  onRetry?: () => void;
}

/** @returns what keeps an example from running, in words; undefined while nothing is known to. It tries again once online */
export function useObstacle(wanted: Wanted): FoundObstacle | undefined {
  const { isStarting, runs, failure, unloaded, frame, run, texts: { what, kept } = ofExample } = wanted;
  const host = useHostProblem();
  const isLate = useLate(isStarting, runs);
  const isUnreachable = useUnreachable(frame);
  const reason = failure ?? unloaded ?? (isUnreachable ? loadFailure(undefined) : undefined);
  const onRetry = useCallback(() => {
    reload(frame.current);
    run();
  }, [frame, run]);
  const isStuck = host === undefined && (reason !== undefined || isLate);
  useEffect(() => {
    if (!isStuck) return;
    window.addEventListener('online', onRetry);
    return () => window.removeEventListener('online', onRetry);
  }, [isStuck, onRetry]);
  if (host) return host;
  if (!isStuck) return undefined;
  const text = reason
    ? `${what} could not be loaded: ${reason}. It loads when the network is back. ${kept}`
    : `${what} has not started within ${longestStart / 1000} seconds. It may still start. If it doesn’t, try again.`;
  return { text, opensElsewhere: true, onRetry };
}

function useLate(isStarting: boolean, runs: number): boolean {
  const [isLate, setIsLate] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each start has the time again
  useEffect(() => {
    setIsLate(false);
    if (!isStarting) return;
    const timer = setTimeout(() => setIsLate(true), longestStart);
    return () => clearTimeout(timer);
  }, [isStarting, runs]);
  return isLate;
}

/** Whether the frame shows the browser's own page about an address that cannot be reached, which is of another origin. */
function useUnreachable(frame: RefObject<HTMLIFrameElement | null>): boolean {
  const [isUnreachable, setIsUnreachable] = useState(false);
  useEffect(() => {
    const element = frame.current;
    const look = () => setIsUnreachable(element?.contentDocument === null);
    element?.addEventListener('load', look);
    return () => element?.removeEventListener('load', look);
  }, [frame]);
  return isUnreachable;
}

/** To set the same address again would only jump to what it says after `#`. */
function reload(frame: HTMLIFrameElement | null): void {
  const address = frame?.getAttribute('src');
  if (!frame || !address) return;
  if (frame.contentDocument) frame.contentWindow?.location.reload();
  else frame.src = address;
}
