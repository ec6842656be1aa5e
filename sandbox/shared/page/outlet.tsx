import Forbidden from 'next/dist/client/components/builtin/forbidden';
import NotFound from 'next/dist/client/components/builtin/not-found';
import Unauthorized from 'next/dist/client/components/builtin/unauthorized';
import { type ReactNode, Suspense, useContext } from 'react';
import type { OutletProps } from '../page-tree';
import { AccessBoundary, type AccessFallbacks } from './access-boundary';
import { ErrorBoundary } from './error-boundary';
import { DepthContext, LayersContext, TemplateContext } from './page-context';
import { RedirectBoundary } from './redirect-boundary';
import { ScrollTarget } from './scroll-target';

/** The root folder always has these, its own or those of Next.js. */
const rootFallbacks: AccessFallbacks = { 404: <NotFound />, 403: <Forbidden />, 401: <Unauthorized /> };

/**
 * The place in a layer where the next one is shown, inside the folder's boundaries. Their order is that of
 * next@16.4.6 dist/client/components/layout-router.js (OuterLayoutRouter).
 */
export function Outlet({ depth, error, loading, template, ...access }: OutletProps) {
  const layers = useContext(LayersContext);
  const layer = layers[depth];
  if (!layer) return null;
  const inherited = depth === 1 ? rootFallbacks : undefined;
  const fallbacks: AccessFallbacks = {
    404: access.notFound ?? inherited?.[404],
    403: access.forbidden ?? inherited?.[403],
    401: access.unauthorized ?? inherited?.[401],
  };
  const bounded = (
    <ErrorBoundary component={error}>
      <LoadingBoundary loading={loading}>
        <AccessBoundary fallbacks={fallbacks}>
          <RedirectBoundary>
            <DepthContext value={depth}>{layer.node}</DepthContext>
          </RedirectBoundary>
        </AccessBoundary>
      </LoadingBoundary>
    </ErrorBoundary>
  );
  const content = depth === layers.length - 1 ? <ScrollTarget>{bounded}</ScrollTarget> : bounded;
  // A shell that was rendered before the value of a segment was known is resumed with it, and React finds its
  // place there by keys. State, which the key is for, is only in the browser.
  const key = typeof window === 'undefined' ? undefined : layer.key;
  return (
    <TemplateContext key={key} value={content}>
      {template ?? content}
    </TemplateContext>
  );
}

/** What stands in `template.tsx` for its children. */
export function TemplateContent(): ReactNode {
  return useContext(TemplateContext);
}

function LoadingBoundary({ loading, children }: { loading: ReactNode; children: ReactNode }) {
  return loading === undefined ? children : <Suspense fallback={loading}>{children}</Suspense>;
}
