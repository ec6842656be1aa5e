import type { Reveal } from '../shared/page/dynamic-rendering';
import { digestOf } from './errors';
import { isInSuspense } from './holes';
import type { HtmlRenderer, Shell } from './ssr';
import { nextTask, openStreamOf } from './streams';
import { clientHookError } from './sync-io';

const silent = () => undefined;

/** Renders to HTML what there is of a page, for the two tasks that it takes to get from Flight to HTML. */
export async function prerenderHtml(
  renderer: HtmlRenderer,
  flight: Uint8Array,
  note: (error: unknown, componentStack: string, isAborted: boolean) => void,
  reveal?: Reveal,
): Promise<Shell | { error: unknown }> {
  const controller = new AbortController();
  const onError = (error: unknown, componentStack: string) => {
    note(error, componentStack, controller.signal.aborted);
    return digestOf(error);
  };
  const rendering = renderer.prerender(openStreamOf(flight), onError, controller.signal, reveal);
  rendering.catch(silent);
  await nextTask();
  await nextTask();
  controller.abort();
  return rendering.catch((error: unknown) => ({ error }));
}

/** Where a Client Component outside of Suspense waits for a visit, what it has asked for; undefined elsewhere. */
export async function clientCause(
  renderer: HtmlRenderer,
  flight: Uint8Array,
  route: string,
): Promise<Error | undefined> {
  const revealed = new Set<unknown>();
  let found: Error | undefined;
  const reveal = (expression: string) => {
    const error = clientHookError(route, expression);
    revealed.add(error);
    return error;
  };
  const note = (error: unknown, componentStack: string) => {
    if (revealed.has(error) && !isInSuspense(componentStack)) found ??= error as Error;
  };
  await prerenderHtml(renderer, flight, note, reveal);
  return found;
}
