import { useEffect, useRef, useState } from 'react';

/** Typing rewrites the current entry; a choice is a step of its own that the back button undoes. */
export type HistoryMethod = 'replaceState' | 'pushState';

/** How a filter is written in the query of an address. */
export interface AddressFilter<Filter> {
  /** What is shown where the address asks for nothing. */
  none: Filter;
  fromSearch(search: string): Filter;
  /** The query for a filter, with what else stood in the address kept; empty where nothing is left. */
  toSearch(filter: Filter, search: string): string;
}

/** How long typing pauses before the address follows, in milliseconds: at each write Next.js looks at the page again. */
const pause = 200;

/** Writes the address: a choice immediately, typing once it pauses. */
function useAddress() {
  const waiting = useRef<{ write: () => void; timer: ReturnType<typeof setTimeout> }>(undefined);
  // Who has left the page is at another address, which is not to be written over.
  useEffect(() => () => clearTimeout(waiting.current?.timer), []);
  return (step: HistoryMethod, toSearch: (search: string) => string) => {
    const write = () => {
      waiting.current = undefined;
      const { pathname, search, hash } = window.location;
      // Next keeps its own state in the entry and adds it itself in the App Router.
      window.history[step](null, '', `${pathname}${toSearch(search)}${hash}`);
    };
    clearTimeout(waiting.current?.timer);
    if (step === 'replaceState') {
      waiting.current = { write, timer: setTimeout(write, pause) };
      return;
    }
    // What was typed belongs to the entry before the choice.
    waiting.current?.write();
    write();
  };
}

/**
 * A filter, kept in the page's address. The first render is unfiltered, as on the server; the address is
 * read right after it and again on back and forward.
 */
export function useAddressFilter<Filter>({ none, fromSearch, toSearch }: AddressFilter<Filter>) {
  const [filter, setFilter] = useState(none);
  const writeAddress = useAddress();
  useEffect(() => {
    const read = () => setFilter(fromSearch(window.location.search));
    read();
    window.addEventListener('popstate', read);
    return () => window.removeEventListener('popstate', read);
  }, [fromSearch]);
  const change = (next: Filter, step: HistoryMethod) => {
    writeAddress(step, (search) => toSearch(next, search));
    setFilter(next);
  };
  return [filter, change] as const;
}
