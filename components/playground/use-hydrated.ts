import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Whether React has taken over the page. Before that a button that was prerendered would lose its click. */
export function useHydrated() {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
