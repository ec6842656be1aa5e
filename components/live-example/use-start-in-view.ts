import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { isHostBlocked } from '../offline/host-problem';
import { savesData } from '../ui/saves-data';
import { afterFirstAct } from './first-act';
import { bootQueue, type Turn } from './sandbox/boot-queue';
import { openFrame } from './sandbox/sandbox-frame';
import type { Status } from './types';

/** How long an example must be in view before it starts by itself, in milliseconds: one that is scrolled past does not. */
const dwell = 200;

interface Wanted {
  /** It has not started, and nothing else is shown in its place. */
  isWaiting: boolean;
  status: Status;
  frame: RefObject<HTMLIFrameElement | null>;
  start: () => void;
  /** Fetches the code of what runs. */
  loadLivePane: () => Promise<unknown>;
}

/**
 * Gets an example ready when the reader comes near, and starts what is kept in view for a moment, one after another.
 * Never for a reader who asked to save data.
 */
export function useStartInView({ isWaiting, status, frame, start, loadLivePane }: Wanted) {
  const section = useRef<HTMLElement>(null);
  const begin = useTurn(status, start);
  useEffect(() => markOnce('example hydrated'), []);
  useEffect(() => {
    const { current: pane } = section;
    if (!isWaiting || !pane || savesData() || isHostBlocked()) return;
    return afterFirstAct(() => {
      if (frame.current) openFrame(frame.current, 'near');
      return watch(pane, begin, loadLivePane);
    });
  }, [isWaiting, frame, begin, loadLivePane]);
  return section;
}

/** @returns ends it */
function watch(pane: HTMLElement, begin: () => void, loadLivePane: Wanted['loadLivePane']): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const inView = new IntersectionObserver(
    ([entry]) => {
      clearTimeout(timer);
      if (entry?.isIntersecting) timer = setTimeout(begin, isNew() ? 0 : dwell);
    },
    { rootMargin: '-20% 0px' },
  );
  const near = new IntersectionObserver(
    ([entry]) => {
      if (entry?.isIntersecting) void loadLivePane().catch(() => undefined); // told when it is wanted
    },
    { rootMargin: '100% 0px' },
  );
  inView.observe(pane);
  near.observe(pane);
  return () => {
    clearTimeout(timer);
    inView.disconnect();
    near.disconnect();
  };
}

/** @returns starts when no other example on the page is booting; whatever else has started it holds no place in the queue */
function useTurn(status: Status, start: () => void): () => void {
  const turn = useRef<Turn>(undefined);
  const isStarted = useRef(false);
  isStarted.current = status !== 'idle';
  useEffect(() => {
    if (status !== 'idle' && status !== 'booting') turn.current?.end();
  }, [status]);
  useEffect(() => () => turn.current?.end(), []);
  return useCallback(() => {
    if (turn.current || isStarted.current) return;
    turn.current = bootQueue.take(() => {
      if (isStarted.current) queueMicrotask(() => turn.current?.end());
      else start();
      markOnce('example started');
    });
  }, [start]);
}

/** For `npm run bench` and the browser's own tools: the first example of a page. */
function markOnce(name: string): void {
  if (performance.getEntriesByName(name).length === 0) performance.mark(name);
}

/** How long after it was opened a page counts as new, in milliseconds. */
const settling = 2_000;

/** Nobody has scrolled past anything on a page that has just been opened. */
const isNew = () => performance.now() < settling && scrollY === 0;
