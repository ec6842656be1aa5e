import { isNextRouterError } from 'next/dist/client/components/is-next-router-error';
import {
  Component,
  type ComponentType,
  createElement,
  type ReactNode,
  startTransition,
  useContext,
} from 'react';
import type { ErrorComponent } from '../page-tree';
import { PathContext, pathnameOf, type RouterBridge, RouterContext } from './page-context';
import { useEdition } from './refresh';

interface Props {
  component: ErrorComponent | CaughtComponent;
  /** What `catchError` hands on to its fallback. */
  own?: object;
  pathname: string;
  /** Which version of the code is running. */
  edition: number;
  router: RouterBridge;
  children: ReactNode;
}

/** What a fallback of `catchError` is told. Source: https://nextjs.org/docs/app/api-reference/functions/catchError */
interface ErrorInfo {
  error: unknown;
  reset: () => void;
  retry: () => void;
}

type CaughtComponent = (props: ErrorInfo & { own: object }) => ReactNode;

interface State {
  caught: { error: unknown } | null;
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
  static getDerivedStateFromError(error: unknown): Partial<State> {
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
    const { component, own } = this.props;
    const info = { error: caught.error, reset: this.reset, retry: this.retry };
    return createElement(component as ComponentType<ErrorInfo>, { ...info, ...(own && { own }) });
  }
}

/** Without a `component` errors pass through to the next boundary above. */
export function ErrorBoundary({ component, children }: { component?: ErrorComponent; children: ReactNode }) {
  const resetKeys = useResetKeys();
  if (!component) return children;
  return (
    <ErrorHandler component={component} {...resetKeys}>
      {children}
    </ErrorHandler>
  );
}

/** What clears an error: another address, or new code. */
function useResetKeys(): Pick<Props, 'pathname' | 'edition' | 'router'> {
  const pathname = pathnameOf(useContext(PathContext));
  return { pathname, router: useContext(RouterContext), edition: useEdition() };
}

/**
 * An error boundary for a part of a page. Source: next@16.4.6 dist/client/components/catch-error.js
 *
 * @param fallback gets the props of the boundary without its children, and what was caught
 */
export function catchError<Own extends object>(fallback: (props: Own, info: ErrorInfo) => ReactNode) {
  // biome-ignore lint/correctness/noComponentHookFactories: apps call it once, at the top of a module; a component, so that the fallback may use hooks
  const Fallback: CaughtComponent = ({ own, ...info }) => fallback(own as Own, info);
  // biome-ignore lint/correctness/noComponentHookFactories: as above
  return function Caught({ children, ...own }: Own & { children?: ReactNode }) {
    return (
      <ErrorHandler component={Fallback} own={own} {...useResetKeys()}>
        {children}
      </ErrorHandler>
    );
  };
}
