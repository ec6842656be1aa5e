import { cookies } from 'next/headers';
import { Suspense } from 'react';
import { Act } from './act';

async function Flavour() {
  return <p data-testid="shown">{`flavour ${(await cookies()).get('flavour')?.value || 'none'}`}</p>;
}

export default function Page() {
  return (
    <main>
      <Suspense fallback={<p>Waiting</p>}>
        <Flavour />
      </Suspense>
      <Act />
    </main>
  );
}
