'use client';

import { useEffect, useState } from 'react';
import type { Kind, Shelf } from '@/lib/product-list';
import { loadShelf } from './actions';
import { ShelfList } from './shelf-list';

// Three of these ask at once, and wait for each other.
export function LiveShelf({ kind }: { kind: Kind }) {
  const [shelf, setShelf] = useState<Shelf | null>();

  useEffect(() => {
    let isCurrent = true;
    loadShelf(kind)
      .catch(() => null)
      .then((answer) => {
        if (isCurrent) setShelf(answer);
      });
    return () => {
      isCurrent = false; // an action cannot be aborted
    };
  }, [kind]);

  return (
    <section aria-labelledby={kind}>
      <h2 id={kind}>{kind}</h2>
      {shelf === null && (
        <p role="alert">Could not be read.</p>
      )}
      {shelf === undefined && <p>Loading…</p>}
      {shelf && <ShelfList shelf={shelf} />}
    </section>
  );
}
