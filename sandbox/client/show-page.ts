import { isNextRouterError } from 'next/dist/client/components/is-next-router-error';
import { isBailoutToCSRError } from 'next/dist/shared/lib/lazy-dynamic/bailout-to-csr';
import { type ComponentProps, createElement } from 'react';
import { createRoot, hydrateRoot, type Root, type RootOptions } from 'react-dom/client';
import { GlobalError } from '../shared/page/global-error';
import type { Payload } from '../shared/page-tree';
import { Page, type Show } from './page';

export interface PageEvents {
  /** An error that the app shows nothing for: its page is gone. */
  onUnhandled(error: unknown): void;
}

export interface ShownPage {
  root: Root;
  show: Show;
}

/**
 * Brings the page of a document alive. Where its shell could not be rendered to HTML there is nothing to
 * hydrate (next@16.4.6 dist/client/app-index.js).
 *
 * @returns once its effects have run
 * @throws an error that no boundary has caught
 */
export function showPage(
  { initial, router, onShown }: Omit<ComponentProps<typeof Page>, 'connect'>,
  formState: Payload['s'],
  { onUnhandled }: PageEvents,
): Promise<ShownPage> {
  return new Promise((resolve, reject) => {
    let root: Root | undefined;
    const connect = (show: Show) => root && resolve({ root, show });
    const element = createElement(Page, { initial, router, connect, onShown });
    const options: RootOptions = {
      onUncaughtError(error) {
        onUnhandled(error);
        reject(error);
      },
      onCaughtError(error, { errorBoundary }) {
        if (isNextRouterError(error)) return;
        console.error(error);
        if (isOutermost(errorBoundary?.props)) onUnhandled(error);
      },
      onRecoverableError,
    };
    if (document.documentElement.id === '__next_error__') {
      root = createRoot(document, options);
      root.render(element);
    } else {
      root = hydrateRoot(document, element, { ...options, formState });
    }
  });
}

/** Whether a boundary shows the page that Next.js has for apps without a `global-error.tsx`. */
const isOutermost = (props: unknown) =>
  typeof props === 'object' && props !== null && 'component' in props && props.component === GlobalError;

/** React mended it by rendering again in the browser; Next.js leaves it at a line in the console, too. */
function onRecoverableError(error: unknown): void {
  const cause = error instanceof Error && error.cause ? error.cause : error;
  if (!isBailoutToCSRError(cause) && !isNextRouterError(cause)) console.error(cause);
}
