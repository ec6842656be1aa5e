'use client';

import { type ComponentProps, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { loadPagefind } from './load-pagefind';
import type { SearchNow, SearchProps } from './search-now';

/** As Nextra's own field looks at rest (nextra@4.6.1 `dist/client/components/search.js`), so that nothing moves. */
const look = {
  root: 'nextra-search x:relative x:flex x:items-center x:text-gray-900 x:dark:text-gray-300',
  field: 'x:rounded-lg x:px-3 x:py-2 x:w-full x:md:w-64 x:text-base x:leading-tight x:md:text-sm',
  keys:
    'x:absolute x:my-1.5 x:select-none x:pointer-events-none x:end-1.5 x:h-5 x:rounded x:bg-nextra-bg x:px-1.5 ' +
    'x:font-mono x:text-[11px] x:font-medium x:border nextra-border x:items-center x:gap-1 x:flex x:max-sm:hidden not-prose',
};

const typesInto = (element: Element | null) =>
  element instanceof HTMLElement &&
  (element.isContentEditable || /^(INPUT|SELECT|BUTTON|TEXTAREA)$/.test(element.tagName));

const isMac = () => navigator.userAgent.includes('Mac');

/** `/` and Ctrl or ⌘ K lead to the field, as they do once Nextra's search is there. */
function useSearchKeys(field: RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!field.current || typesInto(document.activeElement)) return;
      const isShortcut = event.key === 'k' && !event.shiftKey && (isMac() ? event.metaKey : event.ctrlKey);
      if (event.key !== '/' && !isShortcut) return;
      event.preventDefault();
      field.current.focus({ preventScroll: true });
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [field]);
}

type Loaded = Pick<ComponentProps<typeof SearchNow>, 'typed' | 'wasFocused'> & { Now: typeof SearchNow };

/** Nextra's search, once somebody has turned to the field, with what the field held at that moment. */
function useLoaded(field: RefObject<HTMLInputElement | null>) {
  const [loaded, setLoaded] = useState<Loaded>();
  const isLoading = useRef(false);
  const turnedAgain = useRef(false);
  const load = useCallback(async () => {
    if (isLoading.current) {
      turnedAgain.current = true;
      return;
    }
    isLoading.current = true;
    turnedAgain.current = false;
    try {
      // Where there is no index, as while somebody develops the site, Nextra's search says so.
      const [{ SearchNow: Now }] = await Promise.all([
        import('./search-now'),
        loadPagefind().catch(() => {}),
      ]);
      const wasFocused = document.activeElement === field.current;
      const typed = field.current?.value ?? '';
      // In one task, so that no key falls between what is read here and the field that takes it on.
      flushSync(() => setLoaded({ Now, typed, wasFocused }));
    } catch {
      // Without a network: the next turn to the field tries again, also one that came while this was failing.
      isLoading.current = false;
      if (turnedAgain.current) load();
    }
  }, [field]);
  useEffect(() => {
    // Whoever was faster than the script has turned to it already.
    if (field.current && document.activeElement === field.current) load();
  }, [field, load]);
  return { loaded, load };
}

/** The search of the site: a plain field until somebody turns to it, then Nextra's, with what was typed meanwhile. */
export function Search(props: SearchProps) {
  const field = useRef<HTMLInputElement>(null);
  const [keys, setKeys] = useState('CTRL K');
  const { loaded, load } = useLoaded(field);
  useSearchKeys(field);
  useEffect(() => {
    if (isMac()) setKeys('⌘K');
  }, []);
  if (loaded) {
    const { Now, ...before } = loaded;
    return <Now {...props} {...before} />;
  }
  return (
    <div className={look.root}>
      <input
        ref={field}
        type="search"
        className={look.field}
        placeholder={props.placeholder}
        aria-label={props['aria-label']}
        autoComplete="off"
        spellCheck={false}
        onFocus={load}
      />
      <kbd className={look.keys}>{keys}</kbd>
    </div>
  );
}
