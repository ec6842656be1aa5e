import { useContext } from 'react';
import { UnknownContext } from './page-context';

/** What React's `use` takes without waiting. */
const done = Object.assign(Promise.resolve(), { status: 'fulfilled', value: undefined });
const never = new Promise<void>(() => undefined);

/**
 * In the browser it waits for nothing; while a page is prerendered with Cache Components, for a request.
 * Source: next@16.4.6 dist/client/request/io.browser.js and dist/server/request/io.js
 */
export function io(): Promise<void> {
  return typeof window === 'undefined' && isPrerendered() ? never : done;
}

function isPrerendered(): boolean {
  try {
    // biome-ignore lint/correctness/useHookAtTopLevel: a context is read, which may be done wherever a component renders
    return useContext(UnknownContext)?.search === 'hang';
  } catch {
    // Not while a component renders.
    return false;
  }
}
