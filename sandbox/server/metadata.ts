import { isHTTPAccessFallbackError } from 'next/dist/client/components/http-access-fallback/http-access-fallback';
import { createMetadataElements, createViewportElements } from 'next/dist/lib/metadata/metadata-elements';
import { HTML_LIMITED_BOT_UA_RE } from 'next/dist/shared/lib/router/utils/html-bots';
import {
  createElement,
  Fragment,
  type FunctionComponent,
  type ReactElement,
  type ReactNode,
  Suspense,
} from 'react';
import { boundaryModule } from '../shared/page-tree';
import { segmentProps } from './cached-functions';
import { clientReference } from './flight';
import type { Fields } from './metadata-fields';
import {
  mergeMetadata,
  mergeViewport,
  noTemplates,
  type PageAddress,
  selectMetadata,
  startOfMetadata,
  startOfViewport,
  templatesOf,
} from './metadata-merge';
import { currentContext } from './request-context';

interface Segment {
  module: Fields;
  /** What the functions of its module get; only a page knows the query. */
  props: { params: unknown; searchParams?: unknown };
}

/** What the head of a page is made from. */
export interface HeadSource {
  /** Each folder from the root down, its module empty where it has no layout; then the page. */
  segments: readonly Segment[];
  /** The innermost `not-found.tsx`. */
  notFound: Fields;
  pathname: PageAddress['pathname'];
}

/** The parts of a page that its metadata makes. */
export interface Head {
  /** Tags, which React puts into the head of the document. */
  tags: ReactNode;
  /** Shown beside the page; throws there what the app's functions have thrown. */
  outlet: ReactNode;
}

const boundary = (name: string) =>
  clientReference(boundaryModule, name) as FunctionComponent<{ children?: ReactNode }>;

/** Whether the sender reads no more than the first part of a document, as bots that run no scripts do. */
export const needsWholeHead = ({ headers }: Request): boolean =>
  HTML_LIMITED_BOT_UA_RE.test(headers.get('user-agent') ?? '');

/**
 * What layouts and page export for the head of the document. The viewport is waited for. Metadata that takes its
 * time follows the page; what is hidden here stays empty, for React moves the tags.
 * Source: next@16.4.6 dist/lib/metadata/metadata.js (createMetadataComponents)
 */
export function createHead(source: HeadSource): Head {
  const metadata = once(() => metadataTags(source));
  const viewport = once(() => viewportTags(source));
  const shown = (tags: typeof metadata, ofNotFound: (source: HeadSource) => Promise<ReactNode>) => async () =>
    tags().catch((error: unknown) =>
      isHTTPAccessFallbackError(error) ? ofNotFound(asNotFound(source)).catch(() => null) : null,
    );
  const showMetadata = shown(metadata, metadataTags);
  const hidden = createElement(
    'div',
    { hidden: true },
    createElement(Suspense, null, createElement(showMetadata)),
  );
  const hold = async () => {
    if (needsWholeHead(currentContext('generateMetadata').request)) await showMetadata();
    return null;
  };
  const outlet = async () => {
    await Promise.all([metadata(), viewport()]);
    return null;
  };
  // Before the answer to such a sender begins, so that it has the status of what was thrown.
  const outletBefore = async () =>
    needsWholeHead(currentContext('generateMetadata').request) ? outlet() : null;
  return {
    tags: createElement(
      Fragment,
      null,
      createElement(boundary('ViewportBoundary'), null, createElement(shown(viewport, viewportTags))),
      createElement(boundary('MetadataBoundary'), null, hidden, createElement(hold)),
    ),
    outlet: createElement(
      boundary('OutletBoundary'),
      null,
      createElement(outletBefore),
      createElement(Suspense, null, createElement(outlet)),
    ),
  };
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
}

/** Where the page may not be shown, its folders give the metadata, and then `not-found.tsx`. */
function asNotFound({ segments, notFound, pathname }: HeadSource): HeadSource {
  const page = segments.slice(-1);
  const having = (module: Fields) => page.map(({ props }) => ({ module, props }));
  return { pathname, notFound, segments: [...segments.slice(0, -1), ...having({}), ...having(notFound)] };
}

interface Begun {
  own: unknown;
  /** Tells the app's function what the segments above have given. */
  give?: (parent: unknown) => void;
}

/** All functions of the app begin together, and wait for one another only where they await their parent. */
const beginAll = (
  { segments }: HeadSource,
  generator: 'generateMetadata' | 'generateViewport',
  fixed: 'metadata' | 'viewport',
): Begun[] =>
  segments.map(({ module, props }, depth) => {
    const generate = module[generator];
    if (typeof generate !== 'function') return { own: module[fixed] };
    let give: Begun['give'];
    const parent = new Promise((resolve) => {
      give = resolve;
    });
    const segment = depth === segments.length - 1 ? 'page' : 'layout';
    const own = Promise.resolve(generate(segmentProps(generate, segment, props), parent));
    // One that fails is heard of when it is its turn.
    own.catch(() => undefined);
    return { own, give };
  });

/**
 * A template is for the segments below the one that sets it: the last layout does not lend its own to its page.
 * Source: next@16.4.6 dist/lib/metadata/resolve-metadata.js (accumulateMetadata)
 *
 * @throws whatever the app's functions throw
 */
async function metadataTags(source: HeadSource): Promise<ReactNode> {
  const { trailingSlash } = currentContext('generateMetadata').state.config;
  const page: PageAddress = { pathname: source.pathname, trailingSlash };
  const begun = beginAll(source, 'generateMetadata', 'metadata');
  let merged = startOfMetadata();
  let templates = noTemplates;
  for (const [depth, { own, give }] of begun.entries()) {
    give?.(merged);
    merged = await mergeMetadata(merged, await own, templates, page);
    if (depth < begun.length - 2) templates = templatesOf(merged);
  }
  const elements: ReactElement[] = createMetadataElements(selectMetadata(merged, templates));
  // Next.js marks icons for a script that moves them into the head.
  return elements.filter(({ type }) => typeof type === 'string');
}

/** @throws whatever the app's functions throw */
async function viewportTags(source: HeadSource): Promise<ReactNode> {
  let merged = startOfViewport();
  for (const { own, give } of beginAll(source, 'generateViewport', 'viewport')) {
    give?.(merged);
    merged = mergeViewport(merged, await own);
  }
  return createViewportElements(merged);
}
