'use client';

import { useEffect, useState } from 'react';
import type { Kind, Shelf } from '@/lib/product-list';
import { ShelfList } from './shelf-list';

// Three of these ask at once, and the browser lets them.
export function LiveShelf({ kind }: { kind: Kind }) {
  const [shelf, setShelf] = useState<Shelf>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const controller = new AbortController();
    fetch(`/api/product-list?kind=${kind}`, {
      signal: controller.signal,
    })
      .then(async (response) => {
        if (!response.ok) throw new Error();
        setShelf(await response.json());
      })
      .catch(() => {
        if (!controller.signal.aborted) setFailed(true);
      });
    return () => controller.abort();
  }, [kind]);

  return (
    <section aria-labelledby={kind}>
      <h2 id={kind}>{kind}</h2>
      {failed && <p role="alert">Could not be read.</p>}
      {!failed && !shelf && <p>Loading…</p>}
      {shelf && <ShelfList shelf={shelf} />}
    </section>
  );
}
