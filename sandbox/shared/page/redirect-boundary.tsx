import { Component, type ReactNode, startTransition, useContext, useEffect } from 'react';
import { RouterContext } from './page-context';
import { redirectOf } from './redirects';

interface Redirect {
  to: string;
  replace: boolean;
}

interface State {
  redirect: Redirect | null;
}

/** Follows the redirects that are thrown below it. Source: next@16.4.6 dist/client/components/redirect-boundary.js */
export class RedirectBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { redirect: null };

  /** @throws every other error again: it is for another boundary. */
  static getDerivedStateFromError(error: Error): State {
    const redirect = redirectOf(error);
    if (!redirect) throw error;
    // The router follows the redirect of an action by itself; here its component is only put up again.
    return { redirect: 'handled' in error ? null : redirect };
  }

  readonly reset = () => this.setState({ redirect: null });

  override render() {
    const { redirect } = this.state;
    return redirect ? <Follow {...redirect} reset={this.reset} /> : this.props.children;
  }
}

function Follow({ to, replace, reset }: Redirect & { reset: () => void }) {
  const router = useContext(RouterContext);
  useEffect(() => {
    startTransition(() => {
      if (replace) router.replace(to);
      else router.push(to);
      reset();
    });
  }, [router, to, replace, reset]);
  return null;
}
