import { cacheLife } from 'next/cache';
import { Suspense } from 'react';

export const ensureStatic = 'navigation';

async function Short() {
  'use cache';
  cacheLife('seconds');
  return 'short';
}

export default function Page() {
  return (
    <Suspense fallback="Waiting">
      <Short />
    </Suspense>
  );
}
