import NotFound from 'next/dist/client/components/builtin/not-found';
import { createElement, Fragment, type FunctionComponent, type ReactNode } from 'react';
import { outletModule, type PageLayer, type PageTree, type Params, type Unknown } from '../shared/page-tree';
import type { Layer, Route, ServerApp } from '../shared/protocol';
import { segmentProps } from './cached-functions';
import { clientReference } from './flight';
import { createHead, type Head } from './metadata';

export type Load = (id: string) => Record<string, unknown>;
type AnyComponent = FunctionComponent<Record<string, unknown>>;

const Outlet = clientReference(outletModule, 'Outlet') as AnyComponent;
const templateContent = createElement(clientReference(outletModule, 'TemplateContent') as AnyComponent);

/** What a page is made from. */
export interface PageRequest {
  app: Pick<ServerApp, 'root' | 'globalError'>;
  /** Loads a module as pages and actions see it. */
  load: Load;
  /** Undefined for an address that no route answers: the not-found page. */
  route?: Route;
  params: Params;
  /** What the page gets: `params` as a promise, which may say that it was read. */
  promisedParams: Promise<Params>;
  searchParams: Promise<Params>;
  url: URL;
  /** Set where the page is prerendered. */
  unknown?: Unknown;
  /** Of the configuration. */
  trailingSlash?: boolean;
  /** Keys of the layers that the browser has on screen; those in common are not rendered again. */
  onScreen?: readonly string[];
}

const component = (load: Load, file: string) => load(file).default as AnyComponent;

/**
 * The layers of a page as React elements. Rendering them runs the app's code; building them loads its modules.
 *
 * @throws whatever a module of the app throws while it is evaluated
 */
export function buildPage(page: PageRequest): PageTree {
  const { app, load, route, params, url, onScreen = [] } = page;
  const layers = route?.layers ?? [app.root];
  const keys = [...layers.map(({ folder }) => keyOf(folder, params)), route ? '__PAGE__' : '/_not-found'];
  const differing = keys.findIndex((key, depth) => key !== onScreen[depth]);
  const keep = Math.min(differing === -1 ? keys.length : differing, layers.length);
  const head = headOf(page);
  const nodes = [...layers.keys(), layers.length].slice(keep).map((depth): PageLayer => {
    const layer = layers[depth];
    const node = layer
      ? layerNode(page, layer, depth)
      : createElement(Fragment, null, pageNode(page), head.outlet);
    return { key: keys[depth] ?? '', node };
  });
  return {
    keep,
    layers: nodes,
    rootLayout: rootLayoutOf(layers),
    path: url.pathname + url.search,
    params,
    ...(page.trailingSlash && { trailingSlash: true }),
    ...(page.unknown && { unknown: page.unknown }),
    head: head.tags,
    ...(app.globalError && {
      globalError: component(load, app.globalError) as unknown as PageTree['globalError'],
    }),
  };
}

function rootLayoutOf(layers: readonly Layer[]): string | undefined {
  const depth = layers.findIndex(({ layout }) => layout);
  return depth === -1
    ? undefined
    : layers
        .slice(0, depth + 1)
        .map(({ folder }) => folder)
        .join('/');
}

/** The name of a dynamic folder such as `[id]`. */
const nameOf = (folder: string): string | undefined =>
  /^\[{1,2}(?:\.\.\.)?([^\]]+)\]{1,2}$/.exec(folder)?.[1];

/** A folder with its value, such as `[id]=7`, so that each value has a state of its own. */
function keyOf(folder: string, params: Params): string {
  const name = nameOf(folder);
  if (name === undefined) return folder;
  const value = params[name];
  return `${folder}=${Array.isArray(value) ? value.join('/') : (value ?? '')}`;
}

/** What the layout of a folder gets: the values of the folders down to its own. */
function paramsDownTo(
  { route, params, promisedParams, unknown }: PageRequest,
  depth: number,
): Promise<Params> {
  const folders = route?.layers.slice(0, depth + 1) ?? [];
  const names = folders.flatMap(({ folder }) => nameOf(folder) ?? []);
  if (names.length === 0) return Promise.resolve({});
  if (unknown?.params) return promisedParams;
  return Promise.resolve(Object.fromEntries(Object.entries(params).filter(([name]) => names.includes(name))));
}

function layerNode(page: PageRequest, layer: Layer, depth: number): ReactNode {
  const { load } = page;
  const element = (file: string, children?: ReactNode) =>
    createElement(component(load, file), null, ...(children === undefined ? [] : [children]));
  const outlet = createElement(Outlet, {
    depth: depth + 1,
    ...(layer.error && { error: component(load, layer.error) }),
    ...(layer.loading && { loading: element(layer.loading) }),
    ...(layer.notFound && { notFound: element(layer.notFound) }),
    ...(layer.forbidden && { forbidden: element(layer.forbidden) }),
    ...(layer.unauthorized && { unauthorized: element(layer.unauthorized) }),
    ...(layer.template && { template: element(layer.template, templateContent) }),
  });
  if (!layer.layout) return outlet;
  const Layout = component(load, layer.layout);
  const props = segmentProps(Layout, 'layout', { params: paramsDownTo(page, depth) });
  return createElement(Layout, props, outlet);
}

function pageNode({ load, route, app, promisedParams, searchParams, unknown }: PageRequest): ReactNode {
  if (!route)
    return app.root.notFound ? createElement(component(load, app.root.notFound)) : createElement(NotFound);
  const Page: unknown = load(route.file).default;
  if (Page === null || (typeof Page !== 'function' && typeof Page !== 'object')) {
    throw new Error(`The default export is not a React Component in page: "${pathOf(route)}"`);
  }
  // Next.js gives a Client Component that is a page its query in the browser.
  const isClient = '$$typeof' in Page && Page.$$typeof === Symbol.for('react.client.reference');
  const query = isClient && unknown?.search === 'bail' ? Promise.resolve({}) : searchParams;
  const props = segmentProps(Page, 'page', { params: promisedParams, searchParams: query });
  return createElement(Page as AnyComponent, props);
}

/** As Next.js names a route: `/posts/[id]`. */
export const pathOf = (route: Route): string => `/${route.segments.join('/')}`;

function headOf(page: PageRequest): Head {
  const { load, route, app, promisedParams, searchParams, url, unknown } = page;
  const layers = route?.layers ?? [app.root];
  const layouts = [...layers.map(({ layout }) => layout), ...(route ? [] : [undefined])];
  const files = [...layouts, route ? route.file : app.root.notFound];
  const moduleOf = (file?: string): Record<string, unknown> => (file ? load(file) : {});
  return createHead({
    segments: files.map((file, depth) => ({
      module: moduleOf(file),
      props:
        depth === files.length - 1
          ? { params: promisedParams, searchParams }
          : { params: paramsDownTo(page, depth) },
    })),
    notFound: moduleOf(layers.findLast(({ notFound }) => notFound)?.notFound),
    pathname: async () => {
      // The path has the values of its segments in it.
      if (unknown?.params) await promisedParams;
      return url.pathname;
    },
  });
}
