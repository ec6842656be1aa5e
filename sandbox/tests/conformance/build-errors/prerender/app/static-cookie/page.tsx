import { cookies } from 'next/headers';
import { Suspense } from 'react';

export const ensureStatic = 'navigation';

async function Name() {
  return (await cookies()).get('name')?.value ?? 'none';
}

export default function Page() {
  return (
    <Suspense fallback="Waiting">
      <Name />
    </Suspense>
  );
}
