import { useMemo } from 'react';
import type { PageTree } from '../page-tree';
import { ErrorBoundary } from './error-boundary';
import { GlobalError } from './global-error';
import {
  LayersContext,
  ParamsContext,
  PathContext,
  type RouterBridge,
  RouterContext,
  SlashContext,
  UnknownContext,
} from './page-context';
import { RedirectBoundary } from './redirect-boundary';

/**
 * A whole page: what the server renders to HTML and what the browser hydrates. Order of the boundaries as in
 * next@16.4.6 dist/client/components/app-router.js (Router).
 *
 * @param tree with every layer, `keep` being 0 or already resolved
 * @param router left out while rendering to HTML
 */
export function PageRoot({ tree, router }: { tree: PageTree; router?: RouterBridge }) {
  const content = (
    <PathContext value={tree.path}>
      <SlashContext value={tree.trailingSlash ?? false}>
        <UnknownContext value={tree.unknown}>
          <ParamsContext value={tree.params}>
            <LayersContext value={tree.layers}>
              <ErrorBoundary component={tree.globalError ?? GlobalError}>
                <RedirectBoundary>
                  {tree.head}
                  <RootLayer tree={tree} />
                </RedirectBoundary>
              </ErrorBoundary>
            </LayersContext>
          </ParamsContext>
        </UnknownContext>
      </SlashContext>
    </PathContext>
  );
  return router ? <RouterContext value={router}>{content}</RouterContext> : content;
}

/** An unchanged root layout is not rendered again, however often the page below it changes. */
function RootLayer({ tree }: { tree: PageTree }) {
  const node = tree.layers[0]?.node;
  return useMemo(() => node, [node]);
}
