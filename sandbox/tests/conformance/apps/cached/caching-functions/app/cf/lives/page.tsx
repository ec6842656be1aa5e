import { cacheLife } from 'next/cache';
import { Suspense } from 'react';

async function By({ life }: { life: 'seconds' | 'minutes' }) {
  'use cache';
  if (life === 'seconds') cacheLife('seconds');
  else cacheLife('minutes');
  return <p>{`For ${life}`}</p>;
}

async function Never() {
  'use cache';
  cacheLife({ revalidate: 0 });
  return <p>For nothing</p>;
}

async function Twice() {
  'use cache';
  cacheLife('seconds');
  cacheLife('max');
  return <p>For the shorter</p>;
}

async function Brief({ stale }: { stale: number }) {
  'use cache';
  cacheLife({ stale });
  return <p>{`For ${stale} seconds in the browser`}</p>;
}

async function Outer() {
  'use cache';
  cacheLife('hours');
  return <By life="seconds" />;
}

export default function Page() {
  return (
    <main>
      <Suspense fallback={<p>Waiting for seconds</p>}>
        <By life="seconds" />
      </Suspense>
      <Suspense fallback={<p>Waiting for minutes</p>}>
        <By life="minutes" />
      </Suspense>
      <Suspense fallback={<p>Waiting for nothing</p>}>
        <Never />
      </Suspense>
      <Suspense fallback={<p>Waiting for the shorter</p>}>
        <Twice />
      </Suspense>
      <Suspense fallback={<p>Waiting for 29 seconds</p>}>
        <Brief stale={29} />
      </Suspense>
      <Suspense fallback={<p>Waiting for 30 seconds</p>}>
        <Brief stale={30} />
      </Suspense>
      <Suspense fallback={<p>Waiting for hours</p>}>
        <Outer />
      </Suspense>
    </main>
  );
}
