import { isNextRouterError } from 'next/dist/client/components/is-next-router-error';
import { Component, type ReactNode, startTransition, useContext } from 'react';
import type { ErrorComponent } from '../page-tree';
import { PathContext, pathnameOf, type RouterBridge, RouterContext } from './page-context';

interface Props {
  component: ErrorComponent;
  pathname: string;
  router: RouterBridge;
  children: ReactNode;
}

interface State {
  caught: { error: Error } | null;
  pathname: string;
}

/**
 * Shows `error.tsx` for what is thrown below it; an error of the server has its digest only. Another address
 * clears it. Source: next@16.4.6 dist/client/components/error-boundary.js
 */
class ErrorHandler extends Component<Props, State> {
  override state: State = { caught: null, pathname: this.props.pathname };

  /** @throws redirects and access fallbacks again: they are for other boundaries. */
  static getDerivedStateFromError(error: Error): Partial<State> {
    if (isNextRouterError(error)) throw error;
    return { caught: { error } };
  }

  static getDerivedStateFromProps(props: Props, { caught, pathname }: State): State {
    return { caught: props.pathname === pathname ? caught : null, pathname: props.pathname };
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
  if (!component) return children;
  return (
    <ErrorHandler component={component} pathname={pathname} router={router}>
      {children}
    </ErrorHandler>
  );
}
