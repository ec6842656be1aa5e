import { isNextRouterError } from 'next/dist/client/components/is-next-router-error';
import { bailout } from './bailout';
import { digestOf } from './errors';
import type { PrerenderContext } from './request-context';
import type { HintHeaders, PostponedState } from './ssr';

/** A page rendered before anyone asked for it. */
export type PrerenderedPage =
  /** Nothing of it waits for a request: the same bytes for everyone. */
  | { kind: 'static'; status: number; headers: Record<string, string>; html: Uint8Array; flight: Uint8Array }
  /** Cache Components: its shell is fixed, and its holes are filled for each request. */
  | {
      kind: 'shell';
      headers: HintHeaders;
      prelude: Uint8Array;
      postponed: PostponedState | null;
      /** Its holes are filled by the browser, which is only told the params. */
      isWhole?: boolean;
    }
  | { kind: 'dynamic'; reason: string }
  /** Next.js would not have built it. */
  | {
      kind: 'refused';
      error: Error;
      /** Requests are refused, too, for it has been static before. */
      isChanged?: true;
      /** It is the browser that something is left to, and not a request. */
      isWhole?: boolean;
    };

/** By these, prerendering says that something is left for later. */
const notYet = ['DYNAMIC_SERVER_USAGE', bailout];
export const isFailure = (error: unknown) =>
  !isNextRouterError(error) && !notYet.includes(digestOf(error) ?? '');

/** A cached function that fails tells the page no more than a digest; what it threw itself is what to correct. */
export function causeOf({ prerender }: PrerenderContext, error: unknown): unknown {
  const digest = digestOf(error);
  if (digest === undefined) return error;
  return [...prerender.results.values()].find((result) => digestOf(result.error) === digest)?.error ?? error;
}

export const refusedBy = (error: unknown): Extract<PrerenderedPage, { kind: 'refused' }> => ({
  kind: 'refused',
  error: error instanceof Error ? error : new Error(String(error)),
});
