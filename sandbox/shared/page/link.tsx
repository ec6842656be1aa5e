import { formatUrl } from 'next/dist/shared/lib/router/utils/format-url';
import {
  type AnchorHTMLAttributes,
  Children,
  cloneElement,
  createContext,
  isValidElement,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  startTransition,
  useContext,
  useOptimistic,
} from 'react';
import { RouterContext, SlashContext } from './page-context';
import { withOwnSlash } from './slashes';

type UrlObject = Parameters<typeof formatUrl>[0];

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  href: string | UrlObject;
  as?: string | UrlObject;
  replace?: boolean;
  scroll?: boolean;
  onNavigate?: (event: { preventDefault: () => void }) => void;
  transitionTypes?: string[];
  /** The child is the link, and gets what makes it one. */
  legacyBehavior?: boolean;
  passHref?: boolean;
  ref?: React.Ref<HTMLAnchorElement>;
  /** Accepted and not acted on, as is all of Next.js that prefetches. */
  prefetch?: unknown;
  shallow?: unknown;
  unstable_dynamicOnHover?: unknown;
}

const idle = { pending: false };
const LinkStatusContext = createContext(idle);

/** Source: https://nextjs.org/docs/app/api-reference/functions/use-link-status */
export const useLinkStatus = () => useContext(LinkStatusContext);

/** Ctrl-click and the like, and links to another window, are the browser's own. */
function isForBrowser(event: MouseEvent<HTMLAnchorElement>): boolean {
  const { target } = event.currentTarget;
  const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  return modified || (target && target !== '_self') || event.currentTarget.hasAttribute('download');
}

const asText = (address: string | UrlObject) => (typeof address === 'string' ? address : formatUrl(address));

/**
 * Navigates without loading a document. Source: https://nextjs.org/docs/app/api-reference/components/link and
 * next@16.4.6 dist/client/app-dir/link.js
 */
export function Link({ href, as, replace, scroll, onClick, onNavigate, children, ...props }: LinkProps) {
  const {
    prefetch,
    shallow,
    unstable_dynamicOnHover,
    transitionTypes,
    legacyBehavior,
    passHref,
    ...attributes
  } = props;
  const router = useContext(RouterContext);
  const wantsSlash = useContext(SlashContext);
  const [status, setStatus] = useOptimistic(idle);
  const address = withOwnSlash(asText(as || href), wantsSlash);

  const navigate = (event: MouseEvent<HTMLAnchorElement>) => {
    if (!legacyBehavior) onClick?.(event);
    if (event.defaultPrevented || isForBrowser(event)) return;
    if (/^[a-z][a-z\d+.-]*:/i.test(address) && !router.isOwn(address)) {
      // A link elsewhere is the browser's, but for the step that it takes the place of.
      if (!replace) return;
      event.preventDefault();
      router.replace(address);
      return;
    }
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
      router[replace ? 'replace' : 'push'](address, { scroll, transitionTypes });
    });
  };
  const link = legacyBehavior ? (
    <OwnLink link={{ href: address, onClick: navigate }} passHref={passHref}>
      {children}
    </OwnLink>
  ) : (
    <a {...attributes} href={address} onClick={navigate}>
      {children}
    </a>
  );
  return <LinkStatusContext value={status}>{link}</LinkStatusContext>;
}

type Anchor = Pick<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'>;

/** With `legacyBehavior`: text becomes a link; an element stays what it is, and is told where to go. */
function OwnLink({ link, passHref, children }: { link: Anchor; passHref?: boolean; children: ReactNode }) {
  if (typeof children === 'string' || typeof children === 'number') return <a {...link}>{children}</a>;
  const child = Children.only(children);
  if (!isValidElement(child)) return child;
  const { onClick, href } = child.props as Anchor;
  const acceptsHref = passHref || (child.type === 'a' && href === undefined);
  return cloneElement(child as ReactElement<Anchor>, {
    onClick: (event) => {
      onClick?.(event);
      link.onClick?.(event);
    },
    ...(acceptsHref && { href: link.href }),
  });
}
