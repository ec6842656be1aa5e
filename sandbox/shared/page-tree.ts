/** What the server half says a page is, and the client half shows: the one contract between the two. */
import type { ReactNode } from 'react';
import type { ReactFormState } from 'react-dom/client';

/** Values of the dynamic segments of an address. */
export type Params = Record<string, string | string[]>;

/**
 * A page as its layers, outermost first: one per folder under `/app`, and the page itself. Each holds its place
 * for the next with an `Outlet`. Next.js sends the same as a tree of segments
 * (next@16.4.6 dist/client/components/layout-router.js).
 */
export interface PageTree {
  /** How many layers of the page on screen stay as they are, state included: those of shared layouts. */
  keep: number;
  /** The layers after those. */
  layers: PageLayer[];
  /**
   * The folders down to the root layout, values of dynamic segments apart; undefined where there is none. A page of
   * another one is another document.
   */
  rootLayout?: string;
  /** Path and query, after redirects and rewrites of the server. */
  path: string;
  params: Params;
  /** The app wants a slash at the end of its addresses. */
  trailingSlash?: boolean;
  /** Whether its request was all that the page had to wait for; then the browser keeps it, and `refresh()` changes nothing. */
  isWhole?: boolean | Promise<boolean>;
  /** Set while a page is prerendered: what of its address is not known yet. */
  unknown?: Unknown;
  /** `<title>` and `<meta>` elements. */
  head: ReactNode;
  /** The app's own `global-error.tsx`, as a component; undefined without one. */
  globalError?: ErrorComponent;
}

/**
 * What a Client Component finds that asks for it: `bail` leaves the closest `<Suspense>` to the browser, `hang` makes
 * it a hole that is filled at request time.
 */
export interface Unknown {
  search: 'bail' | 'hang';
  /** The values of dynamic segments, and with them the path. */
  params: boolean;
}

export interface PageLayer {
  /** Folder with its value, such as `posts` or `[id]=7`; the page's own is `__PAGE__`. State is kept while it is equal. */
  key: string;
  node: ReactNode;
  /** Given by the browser: another one for each time that the layer is come to by `push` or `replace`. */
  bfcacheId?: number;
}

/** `error.tsx` and `global-error.tsx`. Source: https://nextjs.org/docs/app/api-reference/file-conventions/error */
export type ErrorComponent = (props: {
  error: Error & { digest?: string };
  reset: () => void;
  retry: () => void;
}) => ReactNode;

/** What an `Outlet` needs from the special files of its folder. Layout excepted: it is around the outlet. */
export interface OutletProps {
  /** The layer to show is the one after this many. */
  depth: number;
  error?: ErrorComponent;
  loading?: ReactNode;
  notFound?: ReactNode;
  forbidden?: ReactNode;
  unauthorized?: ReactNode;
  /** `template.tsx` around `TemplateContent`; a new one for each layer shown inside. */
  template?: ReactNode;
}

/** What a Flight payload of this sandbox holds. */
export interface Payload {
  /** The value that an action returned. */
  a?: unknown;
  /** The page; left out where an action changed nothing that it shows. */
  f?: PageTree;
  /** Build id. */
  b: string;
  /** In a document that answers a form: what `useActionState` starts from, as `hydrateRoot` takes it. */
  s?: ReactFormState | null;
}

/** Ids under which Flight rows name the client half's own components. */
export const outletModule = 'next/dist/client/components/layout-router';
/** Boundaries that only have a name: by it a hole tells whether it is in the page, its metadata or its viewport. */
export const boundaryModule = 'next/dist/lib/framework/boundary-components';

/** Request headers of the client half; names as in next@16.4.6 dist/client/components/app-router-headers.js. */
export const routerHeaders = {
  flight: 'rsc',
  /** JSON array of the keys of the layers on screen, so that shared layouts are not rendered again. */
  layers: 'next-router-state-tree',
  action: 'next-action',
  /** Path of the page that shows an action's answer, where it is not the request's own. */
  actionRedirect: 'x-action-redirect',
  actionRevalidated: 'x-action-revalidated',
  actionNotFound: 'x-nextjs-action-not-found',
} as const;
