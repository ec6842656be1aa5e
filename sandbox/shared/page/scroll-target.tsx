import { Fragment, type FragmentInstance, type ReactNode, useContext, useLayoutEffect, useRef } from 'react';
import { ScrollContext } from './page-context';

/** Navigations whose page has been brought into view; a page that shows nothing yet has not. */
const handled = new WeakSet<object>();

/**
 * Brings a page into view after a navigation to it: where its top is seen already the position stays, else the document
 * is scrolled to its top, and where the page is still not seen, to the page.
 * Source: next@16.4.6 dist/client/components/layout-router.js (InnerScrollHandler)
 */
export function ScrollTarget({ children }: { children: ReactNode }) {
  const scroll = useContext(ScrollContext);
  const content = useRef<FragmentInstance>(null);
  useLayoutEffect(() => {
    const page = content.current;
    if (!page || !scroll || !('page' in scroll) || handled.has(scroll)) return;
    const before = stateOf(page);
    if (before === 'empty') return;
    handled.add(scroll);
    if (before === 'seen') return;
    document.documentElement.scrollTop = 0;
    if (stateOf(page) === 'unseen') page.scrollIntoView();
  });
  return <Fragment ref={content}>{children}</Fragment>;
}

function stateOf(page: FragmentInstance): 'empty' | 'seen' | 'unseen' {
  const tops = page.getClientRects().map(({ top }) => top);
  if (tops.length === 0) return 'empty';
  const top = Math.min(...tops);
  const { clientHeight } = document.documentElement;
  return top >= paddingTop(clientHeight) && top <= clientHeight ? 'seen' : 'unseen';
}

/** `scroll-padding-top` of the document, in pixels; 0 for what is neither pixels nor a percentage. */
function paddingTop(height: number): number {
  const { scrollPaddingTop } = getComputedStyle(document.documentElement);
  const value = Number.parseFloat(scrollPaddingTop);
  if (!(value > 0)) return 0;
  if (scrollPaddingTop.endsWith('%')) return (value / 100) * height;
  return scrollPaddingTop.endsWith('px') ? value : 0;
}
