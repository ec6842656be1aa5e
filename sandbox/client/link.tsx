import { formatUrl } from 'next/dist/shared/lib/router/utils/format-url';
import {
  type AnchorHTMLAttributes,
  createContext,
  type MouseEvent,
  startTransition,
  useContext,
  useOptimistic,
} from 'react';
import { RouterContext } from './page-context';

type UrlObject = Parameters<typeof formatUrl>[0];

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  href: string | UrlObject;
  as?: string | UrlObject;
  replace?: boolean;
  scroll?: boolean;
  onNavigate?: (event: { preventDefault: () => void }) => void;
  ref?: React.Ref<HTMLAnchorElement>;
  /** Accepted and not acted on, as is all of Next.js that fetches ahead. */
  prefetch?: unknown;
  shallow?: unknown;
  passHref?: unknown;
  unstable_dynamicOnHover?: unknown;
  transitionTypes?: unknown;
}

const idle = { pending: false };
const LinkStatusContext = createContext(idle);

/** Source: https://nextjs.org/docs/app/api-reference/functions/use-link-status */
export const useLinkStatus = () => useContext(LinkStatusContext);

/** Ctrl-click and the like, and links to another window, are the browser's own. */
function isForBrowser(event: MouseEvent<HTMLAnchorElement>): boolean {
  const { target } = event.currentTarget;
  const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  return modified || (target !== '' && target !== '_self') || event.currentTarget.hasAttribute('download');
}

/**
 * Navigates without loading a document. Source: https://nextjs.org/docs/app/api-reference/components/link and
 * next@16.4.6 dist/client/app-dir/link.js
 */
export function Link({ href, as, replace, scroll, onClick, onNavigate, children, ...props }: LinkProps) {
  const { prefetch, shallow, passHref, unstable_dynamicOnHover, transitionTypes, ...attributes } = props;
  const router = useContext(RouterContext);
  const [status, setStatus] = useOptimistic(idle);
  const to = as ?? href;
  const address = typeof to === 'string' ? to : formatUrl(to);

  const navigate = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || isForBrowser(event) || /^(?!https?:)[a-z][a-z\d+.-]*:/i.test(address))
      return;
    event.preventDefault();
    let stopped = false;
    onNavigate?.({
      preventDefault: () => {
        stopped = true;
      },
    });
    if (stopped) return;
    startTransition(() => {
      setStatus({ pending: true });
      router[replace ? 'replace' : 'push'](address, { scroll });
    });
  };
  return (
    <LinkStatusContext value={status}>
      <a {...attributes} href={address} onClick={navigate}>
        {children}
      </a>
    </LinkStatusContext>
  );
}
