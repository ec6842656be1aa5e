import { io } from 'next/cache';
import { Suspense } from 'react';
import { InBrowser } from './value';

async function Value() {
  await io();
  return <p data-testid="value">{`value ${Math.random()}`}</p>;
}

export default function Page() {
  return (
    <main>
      <Suspense fallback={<p>Before io</p>}>
        <Value />
      </Suspense>
      <Suspense fallback={<p>Before the browser</p>}>
        <InBrowser />
      </Suspense>
    </main>
  );
}
