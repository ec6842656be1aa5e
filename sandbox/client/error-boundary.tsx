import { isNextRouterError } from 'next/dist/client/components/is-next-router-error';
import { Component, type ReactNode, startTransition, useContext } from 'react';
import type { ErrorComponent } from '../page-tree';
import { PathContext, pathnameOf, type RouterBridge, RouterContext } from './page-context';
import { useEdition } from './refresh';

interface Props {
  component: ErrorComponent;
  pathname: string;
  /** Which version of the code is running. */
  edition: number;
  router: RouterBridge;
  children: ReactNode;
}

interface State {
  caught: { error: Error } | null;
  pathname: string;
  edition: number;
}

/**
 * Shows `error.tsx` for what is thrown below it; an error of the server has its digest only. Another address,
 * or new code, clears it. Source: next@16.4.6 dist/client/components/error-boundary.js
 */
class ErrorHandler extends Component<Props, State> {
  override state: State = {
    caught: null,
    pathname: this.props.pathname,
    edition: this.props.edition,
  };

  /** @throws redirects and access fallbacks again: they are for other boundaries. */
  static getDerivedStateFromError(error: Error): Partial<State> {
    if (isNextRouterError(error)) throw error;
    return { caught: { error } };
  }

  static getDerivedStateFromProps({ pathname, edition }: Props, before: State): State {
    const isSame = pathname === before.pathname && edition === before.edition;
    return { caught: isSame ? before.caught : null, pathname, edition };
  }

  readonly reset = () => this.setState({ caught: null });

  readonly retry = () =>
    startTransition(() => {
      this.props.router.refresh();
      this.reset();
    });

  override render() {
    const { caught } = this.state;
    if (!caught) return this.props.children;
    const Fallback = this.props.component;
    return <Fallback error={caught.error} reset={this.reset} retry={this.retry} />;
  }
}

/** Without a `component` errors pass through to the next boundary above. */
export function ErrorBoundary({ component, children }: { component?: ErrorComponent; children: ReactNode }) {
  const pathname = pathnameOf(useContext(PathContext));
  const router = useContext(RouterContext);
  const edition = useEdition();
  if (!component) return children;
  return (
    <ErrorHandler component={component} pathname={pathname} edition={edition} router={router}>
      {children}
    </ErrorHandler>
  );
}
