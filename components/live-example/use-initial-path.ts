import { useEffect, useRef } from 'react';
import type { RunningSandbox } from './sandbox/use-sandbox';

/**
 * Goes to a page of the app, once, when it runs.
 *
 * @param path none: the app stays where it opens
 * @param onArrived called once it is there
 */
export function useInitialPath(
  { state: { status, locations }, navigate }: RunningSandbox,
  path: string | undefined,
  onArrived?: () => void,
): void {
  const step = useRef<'waits' | 'goes' | 'is there'>('waits');
  const arrived = useRef(onArrived);
  arrived.current = onArrived;
  const isThere = locations[1]?.path === path;
  useEffect(() => {
    if (!path || status !== 'ready') return;
    if (step.current === 'waits') {
      step.current = 'goes';
      navigate(1, { path });
    }
    if (step.current === 'goes' && isThere) {
      step.current = 'is there';
      arrived.current?.();
    }
  }, [path, status, isThere, navigate]);
}
