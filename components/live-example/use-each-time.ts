import { useEffect, useRef } from 'react';

/**
 * Does something each time a count has gone up.
 *
 * @param count of what readers have asked for
 */
export function useEachTime(count: number, task: () => void): void {
  const done = useRef(count);
  const latest = useRef(task);
  latest.current = task;
  useEffect(() => {
    if (count === done.current) return;
    const isMore = count > done.current;
    done.current = count;
    if (isMore) latest.current();
  }, [count]);
}
