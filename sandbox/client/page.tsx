import { use, useEffect, useInsertionEffect, useLayoutEffect, useState } from 'react';
import { type RouterBridge, ScrollContext } from '../shared/page/page-context';
import { PageRoot } from '../shared/page/page-root';
import type { PageState, Scroll } from '../shared/page/page-state';

export type Show = (next: PageState | Promise<PageState>) => void;

interface PageProps {
  initial: PageState;
  router: RouterBridge;
  /** Receives the function that shows the next state. */
  connect: (show: Show) => void;
  /** Called with each state before effects of the page run, so that they find the address it is shown at. */
  onShown: (state: PageState) => void;
}

/** The running page: what the router shows last, or the one before while that is on its way. */
export function Page({ initial, router, connect, onShown }: PageProps) {
  const [next, show] = useState<PageState | Promise<PageState>>(initial);
  const state = next instanceof Promise ? use(next) : next;
  useInsertionEffect(() => onShown(state), [onShown, state]);
  useLayoutEffect(() => scrollTo(state.scroll), [state]);
  useEffect(() => connect(show), [connect]);
  return (
    <ScrollContext value={state.scroll}>
      <PageRoot tree={state.tree} router={router} />
    </ScrollContext>
  );
}

function scrollTo(scroll: Scroll | null): void {
  if (!scroll) return;
  if ('to' in scroll) window.scrollTo(0, scroll.to);
  else if ('hash' in scroll) scrollToHash(scroll.hash);
}

/** @param hash with its sign, such as `#part` */
export function scrollToHash(hash: string): void {
  elementOf(decodeURIComponent(hash.slice(1)))?.scrollIntoView();
}

function elementOf(id: string): Element | null {
  if (id === 'top') return document.body;
  return document.getElementById(id) ?? document.getElementsByName(id)[0] ?? null;
}
