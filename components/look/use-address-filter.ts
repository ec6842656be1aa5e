import { useEffect, useState } from 'react';

/** Typing rewrites the current entry; a choice is a step of its own that the back button undoes. */
export type Step = 'replaceState' | 'pushState';

/** How a filter stands in the query of an address. */
export interface AddressFilter<Filter> {
  /** What is shown where the address asks for nothing. */
  none: Filter;
  fromSearch(search: string): Filter;
  /** The query for a filter, with what else stood in the address kept; empty where nothing is left. */
  toSearch(filter: Filter, search: string): string;
}

/**
 * A filter, kept in the page's address. The first render is unfiltered, as on the server; the address is
 * read right after it and again on back and forward.
 */
export function useAddressFilter<Filter>({ none, fromSearch, toSearch }: AddressFilter<Filter>) {
  const [filter, setFilter] = useState(none);
  useEffect(() => {
    const read = () => setFilter(fromSearch(window.location.search));
    read();
    window.addEventListener('popstate', read);
    return () => window.removeEventListener('popstate', read);
  }, [fromSearch]);
  const change = (next: Filter, step: Step) => {
    const { pathname, search, hash } = window.location;
    // Next keeps its own state in the entry and adds it itself in the App Router.
    window.history[step](null, '', `${pathname}${toSearch(next, search)}${hash}`);
    setFilter(next);
  };
  return [filter, change] as const;
}
