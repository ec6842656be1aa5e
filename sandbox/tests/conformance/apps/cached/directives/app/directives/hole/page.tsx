import { cacheLife } from 'next/cache';
import { Suspense } from 'react';
import { stamp } from '../functions';

async function Short() {
  'use cache';
  cacheLife({ stale: 30, revalidate: 100, expire: 200 });
  return <p data-testid="short">{`short ${stamp()}`}</p>;
}

async function Long() {
  'use cache';
  cacheLife('hours');
  return <p data-testid="long">{`long ${stamp()}`}</p>;
}

export default function Page() {
  return (
    <main>
      <Suspense fallback={<p>Waiting for the short one</p>}>
        <Short />
      </Suspense>
      <Suspense fallback={<p>Waiting for the long one</p>}>
        <Long />
      </Suspense>
    </main>
  );
}
