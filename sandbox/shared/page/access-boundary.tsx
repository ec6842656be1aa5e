import {
  getAccessFallbackHTTPStatus,
  isHTTPAccessFallbackError,
} from 'next/dist/client/components/http-access-fallback/http-access-fallback';
import { Component, type ReactNode, useContext } from 'react';
import { PathContext, pathnameOf } from './page-context';

/** What to show by the status that `notFound()`, `forbidden()` and `unauthorized()` stand for. */
export type AccessFallbacks = Record<404 | 403 | 401, ReactNode>;

interface Props {
  fallbacks: AccessFallbacks;
  pathname: string;
  children: ReactNode;
}

interface State {
  status?: number;
  pathname: string;
}

/** Source: next@16.4.6 dist/client/components/http-access-fallback/error-boundary.js */
class AccessHandler extends Component<Props, State> {
  override state: State = { pathname: this.props.pathname };

  /** @throws every other error again: it is for another boundary. */
  static getDerivedStateFromError(error: unknown): Partial<State> {
    if (!isHTTPAccessFallbackError(error)) throw error;
    return { status: getAccessFallbackHTTPStatus(error) };
  }

  static getDerivedStateFromProps(props: Props, { status, pathname }: State): State {
    return { status: props.pathname === pathname ? status : undefined, pathname: props.pathname };
  }

  override render() {
    const { status } = this.state;
    const fallback = status && this.props.fallbacks[status as keyof AccessFallbacks];
    // Without a fallback here the children throw again, and React asks the boundary above.
    if (!fallback) return this.props.children;
    return (
      <>
        <meta name="robots" content="noindex" />
        {fallback}
      </>
    );
  }
}

/** Shows what a folder offers in place of a page that may not be shown; the answer's status is the server's. */
export function AccessBoundary({ fallbacks, children }: { fallbacks: AccessFallbacks; children: ReactNode }) {
  const pathname = pathnameOf(useContext(PathContext));
  if (!fallbacks[404] && !fallbacks[403] && !fallbacks[401]) return children;
  return (
    <AccessHandler fallbacks={fallbacks} pathname={pathname}>
      {children}
    </AccessHandler>
  );
}
