import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { Suspense } from 'react';

async function Going() {
  await headers();
  return redirect('/steps-back/target', 'replace' as Parameters<typeof redirect>[1]);
}

export default function Page() {
  return (
    <Suspense>
      <Going />
    </Suspense>
  );
}
