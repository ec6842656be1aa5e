/** What is still missing when a page is rendered ahead for Cache Components, and what Next.js makes of it. */
import {
  METADATA_BOUNDARY_NAME,
  OUTLET_BOUNDARY_NAME,
  VIEWPORT_BOUNDARY_NAME,
} from 'next/dist/lib/framework/boundary-constants';

const isBelow = (name: string, componentStack: string) =>
  new RegExp(`\\n\\s+at ${name}[\\n\\s]`).test(componentStack);

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

  /** @param componentStack React's, of the place that is left out */
  note(componentStack: string): void {
    // The outlet only repeats what metadata and viewport wait for.
    if (isBelow(OUTLET_BOUNDARY_NAME, componentStack)) return;
    if (isBelow(METADATA_BOUNDARY_NAME, componentStack)) this.#inMetadata = true;
    else if (isBelow(VIEWPORT_BOUNDARY_NAME, componentStack)) this.#inViewport = true;
    else if (isBelow('Suspense \\(<anonymous>\\)', componentStack)) this.#inSuspense = true;
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
    if (isOnlyMetadata) return blocked(route, inMetadata);
    if (allowsBlocking) return undefined;
    if (this.#inPage) return blocked(route, inPage);
    return this.#inViewport ? blocked(route, inViewport) : undefined;
  }
}

/** The words of `next build`; next@16.4.6 dist/server/app-render/blocking-route-messages.js. */
const blocked = (
  route: string,
  [what, why, fixes, link]: readonly [string, string, readonly string[], string],
) =>
  new Error(
    `Route "${route}": Next.js encountered uncached or runtime data ${what}.\n\n${why}\n\nWays to fix this:\n` +
      `${fixes.map((fix) => `  - ${fix}\n`).join('')}\nLearn more: https://nextjs.org/docs/messages/${link}`,
  );

const block = '[block] Set `export const instant = false` to allow a blocking route';

const inPage = [
  'during prerendering',
  '`fetch(...)`, `cookies()`, `headers()`, `params`, `searchParams`, or `connection()` accessed outside of `<Suspense>` prevents the route from being prerendered, blocking the page load and leading to a slower user experience.',
  [
    '[stream] Provide a placeholder with `<Suspense fallback={...}>` around the data access',
    '[cache] For uncached data (`fetch`, database calls): cache the access with `"use cache"` (does not apply to `connection()`)',
    block,
  ],
  'blocking-prerender-dynamic',
] as const;

const inMetadata = [
  'in `generateMetadata()`',
  "This route's metadata is blocked, but the rest of its content can be prerendered.",
  [
    '[static] Use a static metadata export instead of `generateMetadata()`',
    '[cache] Cache the metadata with `"use cache"` in `generateMetadata()` (does not apply to `connection()`)',
    '[dynamic] Render a marker component that calls `await connection()` inside `<Suspense>` on the page',
  ],
  'blocking-prerender-metadata-runtime',
] as const;

const inViewport = [
  'in `generateViewport()`',
  'This prevents the page from being prerendered, leading to a slower user experience. Unlike metadata, viewport cannot be streamed behind `<Suspense>` because it affects the initial page load.',
  [
    '[static] Use a static viewport export instead of `generateViewport()`',
    '[cache] For uncached data (`fetch`, database calls): cache the viewport with `"use cache"` in `generateViewport()` (does not apply to `connection()`)',
    block,
  ],
  'blocking-prerender-viewport-runtime',
] as const;
