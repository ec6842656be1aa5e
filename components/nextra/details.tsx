'use client';

import { type ComponentProps, useEffect, useRef } from 'react';
import styles from './details.module.css';

/**
 * What an article folds with `<details>`, as an element of the browser: it opens without a script and in a search of the
 * page. A link to a place inside opens it too, also in browsers that do not do so by themselves.
 */
export function Details(props: ComponentProps<'details'>) {
  const folded = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const reveal = () => openTowards(folded.current, idInAddress());
    reveal();
    addEventListener('hashchange', reveal);
    return () => removeEventListener('hashchange', reveal);
  }, []);
  return <details ref={folded} className={styles.details} {...props} />;
}

/** The line that opens it. */
export const Summary = (props: ComponentProps<'summary'>) => (
  <summary className={styles.summary} {...props} />
);

/** @returns what the hash of the address names; nothing where somebody has damaged it */
function idInAddress(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

function openTowards(folded: HTMLDetailsElement | null, id: string): void {
  const place = id && document.getElementById(id);
  if (!folded || !place || folded.open || !folded.contains(place)) return;
  folded.open = true;
  place.scrollIntoView();
}
