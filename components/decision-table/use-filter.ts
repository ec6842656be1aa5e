import { useEffect, useState } from 'react';
import { type Filter, filterFromSearch, noFilter, searchFromFilter } from './filter';

/** Typing rewrites the current entry; a choice is a step of its own that the back button undoes. */
type Step = 'replaceState' | 'pushState';

/**
 * The filter, kept in the page's address. The first render is unfiltered, as on the server; the address is
 * read right after it and again on back and forward.
 */
export function useFilter(): [Filter, (next: Filter, step: Step) => void] {
  const [filter, setFilter] = useState(noFilter);
  useEffect(() => {
    const read = () => setFilter(filterFromSearch(window.location.search));
    read();
    window.addEventListener('popstate', read);
    return () => window.removeEventListener('popstate', read);
  }, []);
  const change = (next: Filter, step: Step) => {
    const { pathname, search, hash } = window.location;
    // Next keeps its own state in the entry and adds it itself in the App Router.
    window.history[step](null, '', `${pathname}${searchFromFilter(next, search)}${hash}`);
    setFilter(next);
  };
  return [filter, change];
}
