import { connection } from 'next/server';
import { Suspense } from 'react';

export const ensureStatic = 'navigation';

async function Late() {
  await connection();
  return 'late';
}

export default function Page() {
  return (
    <Suspense fallback="Waiting">
      <Late />
    </Suspense>
  );
}
