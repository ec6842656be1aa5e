import { useEffect, useRef } from 'react';
import type { RunningSandbox } from './sandbox/use-sandbox';

/** Goes to a page of the app, once, when it runs. @param path none: the app stays where it opens */
export function useInitialPath(
  { state: { status }, navigate }: RunningSandbox,
  path: string | undefined,
): void {
  const hasGone = useRef(false);
  useEffect(() => {
    if (!path || hasGone.current || status !== 'ready') return;
    hasGone.current = true;
    navigate(1, { path });
  }, [path, status, navigate]);
}
