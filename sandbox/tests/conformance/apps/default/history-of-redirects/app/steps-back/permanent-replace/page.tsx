import { headers } from 'next/headers';
import { permanentRedirect } from 'next/navigation';
import { Suspense } from 'react';

async function Going() {
  await headers();
  return permanentRedirect('/steps-back/target', 'replace' as Parameters<typeof permanentRedirect>[1]);
}

export default function Page() {
  return (
    <Suspense>
      <Going />
    </Suspense>
  );
}
