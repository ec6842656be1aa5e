import { cookies } from 'next/headers';
import { Suspense } from 'react';
import { Ask } from './ask';

async function Seen() {
  return <p data-testid="page">{(await cookies()).get('rp-seen')?.value ?? 'none'}</p>;
}

export default function Page() {
  return (
    <>
      <Suspense>
        <Seen />
      </Suspense>
      <Ask />
    </>
  );
}
