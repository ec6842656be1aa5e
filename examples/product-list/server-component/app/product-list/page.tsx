import { connection } from 'next/server';
import { Suspense } from 'react';
import {
  type Kind,
  kinds,
  readShelf,
} from '@/lib/product-list';
import { ShelfList } from './shelf-list';

export default function Page() {
  return (
    <article>
      <h1>Lamps</h1>
      {kinds.map((kind) => (
        <section key={kind} aria-labelledby={kind}>
          <h2 id={kind}>{kind}</h2>
          <Suspense fallback={<p>Loading…</p>}>
            <Shelf kind={kind} />
          </Suspense>
        </section>
      ))}
    </article>
  );
}

// No address, no client code: the page itself reads.
async function Shelf({ kind }: { kind: Kind }) {
  await connection(); // read at request time
  return <ShelfList shelf={await readShelf(kind)} />;
}
