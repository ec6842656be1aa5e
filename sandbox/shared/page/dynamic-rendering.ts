import { createContext, use, useContext } from 'react';
import type { Unknown } from '../page-tree';
import { UnknownContext } from './page-context';

/** Makes the error of what a Client Component asked for, such as `useParams()`. */
export type Reveal = (expression: string) => Error;

/** Set where a page is prerendered once more, to find the place at which it waits for a visit. */
export const RevealContext = createContext<Reveal | undefined>(undefined);

const never = new Promise<never>(() => undefined);

/**
 * Source: next@16.4.6 dist/client/components/navigation.js (useDynamicRouteParams, useDynamicSearchParams),
 * bailout-to-client-rendering.js
 *
 * @param expression the hook, for messages
 * @throws {Error} where the page is prerendered and the browser has to render what is inside the closest Suspense
 */
export function useDynamicPart(part: keyof Unknown, expression: string): void {
  const unknown = useContext(UnknownContext);
  const reveal = useContext(RevealContext);
  if (!unknown?.[part] || typeof window !== 'undefined') return;
  if (reveal) throw reveal(expression);
  if (part === 'params' || unknown.search === 'hang') use(never);
  throw Object.assign(new Error('Bail out to client-side rendering: useSearchParams()'), {
    digest: 'BAILOUT_TO_CLIENT_SIDE_RENDERING',
  });
}

/** How many pages are being prerendered; while there are none, asking for the time costs nothing. */
let rendering = 0;

/** Runs what prerenders a page. */
export async function whilePrerendering<Result>(run: () => Promise<Result>): Promise<Result> {
  rendering += 1;
  try {
    return await run();
  } finally {
    rendering -= 1;
  }
}

/**
 * A Client Component that is prerendered for Cache Components must not ask for the time or chance: what is inside
 * the closest Suspense is left to the visit. Source: next@16.4.6 dist/server/node-environment-extensions/io-utils.js
 *
 * @throws what React waits for, or the error of `RevealContext`
 */
export function noteSyncIOInClient(expression: string): void {
  const found = rendering > 0 ? readContexts() : undefined;
  if (found?.unknown?.search !== 'hang') return;
  throw found.reveal ? found.reveal(expression) : never;
}

/** Undefined where no Client Component renders. */
function readContexts(): { unknown?: Unknown; reveal?: Reveal } | undefined {
  try {
    // biome-ignore lint/correctness/useHookAtTopLevel: contexts are read, which may be done wherever a component renders
    return { unknown: useContext(UnknownContext), reveal: useContext(RevealContext) };
  } catch {
    return undefined;
  }
}
