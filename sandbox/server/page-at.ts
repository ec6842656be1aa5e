import type { Params } from '../shared/page-tree';
import type { Route } from '../shared/protocol';
import { type Load, pathOf } from './build-page';
import { filesOf, paramName } from './static-params';
import { implicitTags } from './tags';

/** One page at one address. `route` is undefined for an address that no route answers. */
export interface PageAt {
  route?: Route;
  params: Params;
  url: URL;
}

export const urlOf = (path: string): URL => new URL(path, 'http://localhost:3000');
/** A dynamic route as Cache Components render it for whatever values its address will have. */
export const shellOf = (route: Route): PageAt => ({ route, params: {}, url: urlOf(pathOf(route)) });
export const isDynamic = (route?: Route): route is Route =>
  route?.segments.some((each) => each.startsWith('[')) ?? false;
export const isUnknown = ({ route, params }: PageAt): boolean =>
  isDynamic(route) && Object.keys(params).length === 0;
export const pageKeyOf = ({ url, route }: PageAt): string =>
  route ? decodeURI(url.pathname) : '/_not-found';

/** The file of a route without its ending, below the folder `app`: route groups are part of it. */
const nameOf = (file: string): string => file.replace(/^(?:\/src)?\/app/, '').replace(/\.\w+$/, '');

/**
 * The tags that stand for a page or handler. Those of its folders name route groups, too.
 * Source: next@16.4.6 dist/server/lib/implicit-tags.js
 */
export const tagsOf = ({ route, url }: Pick<PageAt, 'route' | 'url'>): string[] =>
  implicitTags(route ? nameOf(route.file) : '/_not-found/page', url.pathname);

/** A page gets the values of its segments as they stand in the address. */
export const encoded = (params: Params): Params =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(encodeURIComponent) : encodeURIComponent(value),
    ]),
  );

/** How many layers of a route there are down to its root layout, which is the outermost one. */
const depthOfRoot = ({ layers }: Route): number => layers.findIndex(({ layout }) => layout !== undefined) + 1;

/** The dynamic segments at or above the root layout. */
export const rootNamesOf = (route: Route): string[] =>
  route.layers.slice(0, depthOfRoot(route)).flatMap(({ folder }) => paramName(folder) ?? []);

/** Their values, for `next/root-params`. */
export const rootParamsOf = ({ route, params }: Pick<PageAt, 'route' | 'params'>): Params =>
  Object.fromEntries(
    (route ? rootNamesOf(route) : []).flatMap((name) => {
      const value = params[name];
      // An optional catch-all without values is not there.
      return value === undefined || value.length === 0 ? [] : [[name, value]];
    }),
  );

/** What layouts and the page export: https://nextjs.org/docs/app/api-reference/file-conventions/route-segment-config */
export function settingsOf({ route }: Pick<PageAt, 'route'>, load: Load) {
  const modules = route ? filesOf(route).map(load) : [];
  const has = (name: string, value: unknown) => modules.some((module) => module[name] === value);
  const seconds = modules.flatMap(({ revalidate }) => (typeof revalidate === 'number' ? revalidate : []));
  return {
    // Next.js prerenders no page of the Edge runtime.
    isDynamic: has('dynamic', 'force-dynamic') || has('runtime', 'edge') || seconds.includes(0),
    isForcedStatic: has('dynamic', 'force-static'),
    allowsBlocking: has('instant', false),
    isClosed: has('dynamicParams', false),
    mustBeStatic: has('ensureStatic', 'navigation'),
    revalidate: seconds.length > 0 ? Math.min(...seconds) : undefined,
  };
}
