import { pathOnSite } from '../ui/address';
import { find, type Results } from './find';
import { searchOptions } from './ranking';

interface Pagefind {
  options: (options: typeof searchOptions) => Promise<void>;
  search: (words: string) => Promise<Results>;
  debouncedSearch: (words: string, options?: object) => Promise<Results | null>;
}

declare global {
  interface Window {
    /** Nextra's search asks this one, and loads Pagefind itself only where it is missing. */
    pagefind?: Pick<Pagefind, 'debouncedSearch'>;
  }
}

/** Loads the index of this site with its ranking, for Nextra's search to use. */
export async function loadPagefind(): Promise<void> {
  if (window.pagefind) return;
  const address = pathOnSite('/_pagefind/pagefind.js');
  const pagefind: Pagefind = await import(/* webpackIgnore: true */ /* turbopackIgnore: true */ address);
  await pagefind.options(searchOptions);
  window.pagefind = {
    debouncedSearch: (typed, options) =>
      find(
        typed,
        (words) => pagefind.debouncedSearch(words, options),
        (words) => pagefind.search(words),
      ),
  };
}
