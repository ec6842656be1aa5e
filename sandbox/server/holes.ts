/** What is still missing when a page is prerendered for Cache Components, and what Next.js makes of it. */
import {
  METADATA_BOUNDARY_NAME,
  OUTLET_BOUNDARY_NAME,
  VIEWPORT_BOUNDARY_NAME,
} from 'next/dist/lib/framework/boundary-constants';
import {
  createDynamicOrRuntimeBodyError,
  createDynamicOrRuntimeMetadataError,
  createDynamicOrRuntimeViewportError,
  createNonPrerenderableBodyErrorInStaticRoute,
  createNonPrerenderableMetadataErrorInStaticRoute,
  createNonPrerenderableViewportErrorInStaticRoute,
} from 'next/dist/server/app-render/blocking-route-messages';

/**
 * React writes its stacks as the engine does: `at Name (place)` in Chromium, `Name@place` in Firefox and Safari.
 *
 * @param name of a component
 */
export const isBelow = (name: string, componentStack: string): boolean =>
  new RegExp(`\\n\\s*(?:at ${name}\\s|${name}@)`).test(componentStack);

/**
 * Of React's own `Suspense`, which has no place; a component of an app may have its name.
 * Source: react-dom@19.3.1 cjs/react-dom-server.edge.development.js (describeBuiltInComponentFrame)
 */
export const isInSuspense = (componentStack: string): boolean =>
  /\n\s*(?:at Suspense \(<anonymous>\)|Suspense@unknown:0:0)(?:\s|$)/.test(componentStack);

/**
 * Sorts the holes of a shell by where they are.
 * Source: next@16.4.6 dist/server/app-render/dynamic-rendering-validation.js (trackAllowedDynamicAccess,
 * throwIfDisallowedDynamic)
 */
export class Holes {
  #inSuspense = false;
  #inPage = false;
  #inViewport = false;
  #inMetadata = false;

  /**
   * Of a route that has to be static as a whole.
   *
   * @returns why Next.js would not build it, in its words
   */
  refusalOfStatic(route: string): Error {
    if (this.#inPage || this.#inSuspense) return createNonPrerenderableBodyErrorInStaticRoute(route);
    if (this.#inViewport) return createNonPrerenderableViewportErrorInStaticRoute(route);
    return this.#inMetadata
      ? createNonPrerenderableMetadataErrorInStaticRoute(route)
      : createNonPrerenderableBodyErrorInStaticRoute(route);
  }

  /** @param componentStack React's, of the place that is left out */
  note(componentStack: string): void {
    // The outlet only repeats what metadata and viewport wait for.
    if (isBelow(OUTLET_BOUNDARY_NAME, componentStack)) return;
    if (isBelow(METADATA_BOUNDARY_NAME, componentStack)) this.#inMetadata = true;
    else if (isBelow(VIEWPORT_BOUNDARY_NAME, componentStack)) this.#inViewport = true;
    else if (isInSuspense(componentStack)) this.#inSuspense = true;
    else this.#inPage = true;
  }

  /** Whether there is nothing to show before a request comes. */
  get areBlocking(): boolean {
    return this.#inPage || this.#inViewport;
  }

  /**
   * @param allowsBlocking whether the app has said that it may wait for the request as a whole
   * @returns why Next.js would not build the page; undefined where it would
   */
  refusal(route: string, allowsBlocking = false): Error | undefined {
    const isOnlyMetadata = this.#inMetadata && !this.#inSuspense && !this.areBlocking;
    if (isOnlyMetadata) return createDynamicOrRuntimeMetadataError(route);
    if (allowsBlocking) return undefined;
    if (this.#inPage) return createDynamicOrRuntimeBodyError(route);
    return this.#inViewport ? createDynamicOrRuntimeViewportError(route) : undefined;
  }
}
